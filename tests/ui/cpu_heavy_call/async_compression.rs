use async_compression::tokio::write::GzipEncoder;
use tokio::io::AsyncWriteExt;

async fn pack(out: tokio::fs::File, body: &[u8]) -> std::io::Result<()> {
    let mut encoder = GzipEncoder::new(out);
    encoder.write_all(body).await?;
    encoder.shutdown().await
}
