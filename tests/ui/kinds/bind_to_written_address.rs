use std::net::{TcpListener, UdpSocket};

async fn bind(port: u16, name: &str) {
    let _ = TcpListener::bind(("0.0.0.0", 0));
    let _ = TcpListener::bind(("::1", port));
    let _ = TcpListener::bind(([127, 0, 0, 1], port));
    let _ = TcpListener::bind(&("127.0.0.1", port));
    let _ = TcpListener::bind(format!("127.0.0.1:{port}"));
    let _ = UdpSocket::bind(format!("[::1]:{}", port));
    let _ = TcpListener::bind(("localhost", port)); //~ NOTE blocking_call
    let _ = TcpListener::bind((name, port)); //~ NOTE blocking_call
    let _ = TcpListener::bind(format!("{name}:{port}")); //~ NOTE blocking_call
    let _ = TcpListener::bind(format!("127.0.0.1{name}:{port}")); //~ NOTE blocking_call
}
