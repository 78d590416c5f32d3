use std::time::{Duration, Instant};
use tokio::io::AsyncReadExt;

async fn run(stream: &mut tokio::net::TcpStream) -> std::io::Result<usize> {
    let start = Instant::now();
    let mut buffer = [0; 64];
    let mut read = 0;
    while start.elapsed() < Duration::from_secs(1) {
        read += stream.read(&mut buffer).await?;
    }
    Ok(read)
}
