use tokio::io::AsyncReadExt;

async fn receive(mut stream: tokio::net::TcpStream) -> std::io::Result<()> {
    let mut bytes = [0; 512];
    loop {
        if stream.read(&mut bytes).await? == 0 {
            return Ok(());
        }
    }
}
