use std::net::{TcpListener, UdpSocket};

async fn bind(name: &str) {
    let _ = TcpListener::bind(name); //~ NOTE blocking_call: std::net::TcpListener::bind
    let _ = TcpListener::bind(("localhost", 80)); //~ NOTE blocking_call: std::net::TcpListener::bind
    let _ = UdpSocket::bind(name.to_owned()); //~ NOTE blocking_call: std::net::UdpSocket::bind
}
