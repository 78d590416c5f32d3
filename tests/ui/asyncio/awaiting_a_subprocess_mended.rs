async fn build() -> std::io::Result<()> {
    let mut child = tokio::process::Command::new("make").spawn()?;
    child.wait().await?;
    Ok(())
}
