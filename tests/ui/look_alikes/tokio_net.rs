use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream, UdpSocket, lookup_host};

async fn run(listener: TcpListener, socket: UdpSocket) -> std::io::Result<()> {
    let mut stream = TcpStream::connect("localhost:80").await?;
    stream.write_all(b"a").await?;
    stream.read_to_end(&mut Vec::new()).await?;
    let _ = listener.accept().await?;
    let _ = socket.recv_from(&mut [0]).await?;
    let _ = stream.peek(&mut [0]).await?;
    let _ = stream.try_read(&mut [0]);
    let _ = lookup_host("localhost:80").await?.next();
    Ok(())
}
