use std::net::{Ipv4Addr, SocketAddr, TcpListener, UdpSocket};

async fn bind(address: SocketAddr) {
    let _ = TcpListener::bind(address);
    let _ = TcpListener::bind((Ipv4Addr::LOCALHOST, 80));
    let _ = UdpSocket::bind(&address);
}
