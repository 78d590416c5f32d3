use std::net::UdpSocket;
use std::os::unix::net::{UnixListener, UnixStream};

async fn wait(socket: &UdpSocket, listener: &UnixListener) {
    let _ = socket.recv_from(&mut [0]); //~ WARN blocking_call: std::net::UdpSocket::recv_from
    let _ = socket.send(b"a"); //~ NOTE blocking_call: std::net::UdpSocket::send
    let _ = listener.accept(); //~ WARN blocking_call: std::os::unix::net::UnixListener::accept
    let _ = UnixStream::connect("a"); //~ WARN blocking_call: std::os::unix::net::UnixStream::connect
}
