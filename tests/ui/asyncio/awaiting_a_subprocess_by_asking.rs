async fn build(child: &mut tokio::process::Child) -> std::io::Result<()> {
    while child.try_wait()?.is_none() { //~ DENY busy_wait
        tokio::task::yield_now().await;
    }
    Ok(())
}
