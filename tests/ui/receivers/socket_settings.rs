use std::net::{SocketAddr, TcpListener, TcpStream, UdpSocket};
use std::time::Duration;

async fn set(stream: &TcpStream, listener: &TcpListener, socket: &UdpSocket) -> Option<SocketAddr> {
    let _ = stream.set_nodelay(true);
    let _ = stream.set_read_timeout(Some(Duration::from_secs(1)));
    let _ = listener.set_nonblocking(true);
    let _ = socket.set_broadcast(true);
    let _ = stream.peer_addr();
    listener.local_addr().ok()
}
