use tokio::io::{AsyncBufReadExt, AsyncReadExt, BufReader};

async fn read() -> std::io::Result<String> {
    let mut text = String::new();
    tokio::io::stdin().read_to_string(&mut text).await?;
    let mut lines = BufReader::new(tokio::io::stdin()).lines();
    let _ = lines.next_line().await?;
    Ok(text)
}
