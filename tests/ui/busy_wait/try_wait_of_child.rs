async fn wait(child: &mut std::process::Child) -> std::io::Result<()> {
    loop { //~ DENY busy_wait
        match child.try_wait()? {
            Some(_) => return Ok(()),
            None => tokio::task::yield_now().await,
        }
    }
}
