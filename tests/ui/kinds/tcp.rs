use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::time::Duration;

async fn connect(address: SocketAddr) -> std::io::Result<()> {
    let mut stream = TcpStream::connect(address)?; //~ WARN blocking_call: std::net::TcpStream::connect
    stream.write_all(b"a")?; //~ WARN blocking_call
    stream.read_exact(&mut [0])?; //~ WARN blocking_call
    TcpStream::connect_timeout(&address, Duration::from_secs(1))?; //~ WARN blocking_call
    Ok(())
}

async fn accept(listener: TcpListener) {
    let _ = listener.accept(); //~ WARN blocking_call: std::net::TcpListener::accept
    for stream in listener.incoming() { //~ WARN blocking_call: std::net::TcpListener::incoming
        let _ = stream;
    }
}
