use tokio::io::AsyncWriteExt;

async fn run(mut file: tokio::fs::File) -> anyhow::Result<()> {
    let _ = format!("{:?}", tokio::fs::read("a").await);
    anyhow::ensure!(tokio::fs::try_exists("a").await?, "missing");
    tracing::info!(size = tokio::fs::read("a").await?.len(), "read");
    tokio::select! {
        result = file.write_all(b"a") => result?,
        _ = tokio::time::sleep(std::time::Duration::from_secs(1)) => {}
    }
    assert_eq!(tokio::fs::read_to_string("a").await?, "a");
    Ok(())
}
