use std::time::Duration;

async fn connect() -> tokio::net::TcpStream {
    loop {
        match tokio::net::TcpStream::connect("127.0.0.1:1").await {
            Ok(stream) => return stream,
            Err(_) => tokio::time::sleep(Duration::from_secs(1)).await,
        }
    }
}
