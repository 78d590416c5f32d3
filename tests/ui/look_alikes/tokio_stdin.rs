use tokio::io::{AsyncBufReadExt, BufReader, stdin};

async fn run() -> std::io::Result<()> {
    let mut lines = BufReader::new(stdin()).lines();
    while let Some(line) = lines.next_line().await? {
        let _ = line;
    }
    let mut text = String::new();
    BufReader::new(stdin()).read_line(&mut text).await?;
    Ok(())
}
