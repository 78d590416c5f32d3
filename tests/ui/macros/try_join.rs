async fn run() -> std::io::Result<()> {
    let _ = tokio::try_join!(
        tokio::fs::read("a"),
        async { std::fs::read("b") }, //~ WARN blocking_call
    )?;
    Ok(())
}
