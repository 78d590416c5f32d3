use std::net::{TcpListener, UdpSocket};

async fn bind() {
    let _ = TcpListener::bind("127.0.0.1:0"); //~ NOTE blocking_call: std::net::TcpListener::bind
    let _ = UdpSocket::bind("127.0.0.1:0"); //~ NOTE blocking_call: std::net::UdpSocket::bind
}
