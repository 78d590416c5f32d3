//! Sockets and name look-up of the standard library.

use super::row::*;

pub(super) static APIS: &[Api] = &[
    trait_method("std::net::Incoming::next", Net, Certain)
        .because("waits for the next connection")
        .instead("tokio::net::TcpListener::accept(&listener).await"),
    method("std::net::TcpListener::accept", Net, Certain)
        .because("waits for a connection, unless the socket is set non-blocking")
        .instead("tokio::net::TcpListener::accept(&listener).await"),
    associated("std::net::TcpListener::bind", Net, Possible)
        .when(HostName(Some(0)))
        .because("resolves the host name before it binds")
        .instead("tokio::net::TcpListener::bind(addr).await"),
    method("std::net::TcpListener::incoming", Net, Certain)
        .because("gives an iterator that waits for every connection")
        .instead("`tokio::net::TcpListener::accept(&listener).await` in a loop"),
    method("std::net::TcpListener::into_incoming", Net, Certain)
        .because("gives an iterator that waits for every connection")
        .instead("`tokio::net::TcpListener::accept(&listener).await` in a loop"),
    associated("std::net::TcpStream::connect", Net, Certain)
        .because("waits for the handshake, and for name resolution before it")
        .instead("tokio::net::TcpStream::connect(addr).await"),
    associated("std::net::TcpStream::connect_timeout", Net, Certain)
        .when(NonZeroDuration(1))
        .because("waits for the handshake up to a timeout")
        .instead("tokio::time::timeout(duration, tokio::net::TcpStream::connect(addr)).await"),
    method("std::net::TcpStream::peek", Net, Certain)
        .because("waits for data, unless the socket is set non-blocking")
        .instead("tokio::net::TcpStream::peek(&stream, &mut buf).await"),
    trait_method("std::net::TcpStream::read", Net, Certain)
        .because("waits for the peer to send")
        .instead("tokio::io::AsyncReadExt::read(&mut stream, &mut buf).await"),
    trait_method("std::net::TcpStream::read_exact", Net, Certain)
        .because("waits for the peer to send")
        .instead("tokio::io::AsyncReadExt::read_exact(&mut stream, &mut buf).await"),
    trait_method("std::net::TcpStream::read_to_end", Net, Certain)
        .because("waits for the peer to send")
        .instead("tokio::io::AsyncReadExt::read_to_end(&mut stream, &mut buf).await"),
    trait_method("std::net::TcpStream::read_to_string", Net, Certain)
        .because("waits for the peer to send")
        .instead("tokio::io::AsyncReadExt::read_to_string(&mut stream, &mut buf).await"),
    trait_method("std::net::TcpStream::write", Net, Certain)
        .because("waits while the peer does not take the data")
        .instead("tokio::io::AsyncWriteExt::write(&mut stream, bytes).await"),
    trait_method("std::net::TcpStream::write_all", Net, Certain)
        .because("waits while the peer does not take the data")
        .instead("tokio::io::AsyncWriteExt::write_all(&mut stream, bytes).await"),
    trait_method("std::net::ToSocketAddrs::to_socket_addrs", Dns, Certain)
        .when(HostName(None))
        .because("resolves a host name, which can take seconds")
        .instead("tokio::net::lookup_host(host).await"),
    associated("std::net::UdpSocket::bind", Net, Possible)
        .when(HostName(Some(0)))
        .because("resolves the host name before it binds")
        .instead("tokio::net::UdpSocket::bind(addr).await"),
    method("std::net::UdpSocket::connect", Net, Likely)
        .when(HostName(Some(0)))
        .because("resolves the host name")
        .instead("tokio::net::UdpSocket::connect(&socket, addr).await"),
    method("std::net::UdpSocket::peek", Net, Certain)
        .because("waits for a datagram, unless the socket is set non-blocking")
        .instead("tokio::net::UdpSocket::peek(&socket, &mut buf).await"),
    method("std::net::UdpSocket::peek_from", Net, Certain)
        .because("waits for a datagram, unless the socket is set non-blocking")
        .instead("tokio::net::UdpSocket::peek_from(&socket, &mut buf).await"),
    method("std::net::UdpSocket::recv", Net, Certain)
        .because("waits for a datagram, unless the socket is set non-blocking")
        .instead("tokio::net::UdpSocket::recv(&socket, &mut buf).await"),
    method("std::net::UdpSocket::recv_from", Net, Certain)
        .because("waits for a datagram, unless the socket is set non-blocking")
        .instead("tokio::net::UdpSocket::recv_from(&socket, &mut buf).await"),
    method("std::net::UdpSocket::send", Net, Possible)
        .because("waits while the send buffer is full")
        .instead("tokio::net::UdpSocket::send(&socket, bytes).await"),
    method("std::net::UdpSocket::send_to", Net, Likely)
        .when(HostName(Some(1)))
        .because("resolves the host name on every call and waits while the send buffer is full")
        .instead("tokio::net::UdpSocket::send_to(&socket, bytes, addr).await"),
    trait_method("std::os::unix::net::Incoming::next", Net, Certain)
        .because("waits for the next connection")
        .instead("tokio::net::UnixListener::accept(&listener).await"),
    method("std::os::unix::net::UnixDatagram::recv", Net, Certain)
        .because("waits for a datagram, unless the socket is set non-blocking")
        .instead("tokio::net::UnixDatagram::recv(&socket, &mut buf).await"),
    method("std::os::unix::net::UnixDatagram::recv_from", Net, Certain)
        .because("waits for a datagram, unless the socket is set non-blocking")
        .instead("tokio::net::UnixDatagram::recv_from(&socket, &mut buf).await"),
    method("std::os::unix::net::UnixDatagram::send", Net, Likely)
        .because("waits while the buffer of the peer is full")
        .instead("tokio::net::UnixDatagram::send(&socket, bytes).await"),
    method("std::os::unix::net::UnixDatagram::send_to", Net, Likely)
        .because("waits while the buffer of the peer is full")
        .instead("tokio::net::UnixDatagram::send_to(&socket, bytes, path).await"),
    method(
        "std::os::unix::net::UnixDatagram::send_to_addr",
        Net,
        Likely,
    )
    .because("waits while the buffer of the peer is full")
    .instead("tokio::net::UnixDatagram::send_to(&socket, bytes, path).await"),
    method("std::os::unix::net::UnixListener::accept", Net, Certain)
        .because("waits for a connection, unless the socket is set non-blocking")
        .instead("tokio::net::UnixListener::accept(&listener).await"),
    method("std::os::unix::net::UnixListener::incoming", Net, Certain)
        .because("gives an iterator that waits for every connection")
        .instead("`tokio::net::UnixListener::accept(&listener).await` in a loop"),
    associated("std::os::unix::net::UnixStream::connect", Net, Certain)
        .because("waits until the listener has room in its backlog")
        .instead("tokio::net::UnixStream::connect(path).await"),
    associated("std::os::unix::net::UnixStream::connect_addr", Net, Certain)
        .because("waits until the listener has room in its backlog")
        .instead("tokio::net::UnixStream::connect(path).await"),
    trait_method("std::os::unix::net::UnixStream::read", Net, Certain)
        .because("waits for the peer to send")
        .instead("tokio::io::AsyncReadExt::read(&mut stream, &mut buf).await"),
    trait_method("std::os::unix::net::UnixStream::read_exact", Net, Certain)
        .because("waits for the peer to send")
        .instead("tokio::io::AsyncReadExt::read_exact(&mut stream, &mut buf).await"),
    trait_method("std::os::unix::net::UnixStream::read_to_end", Net, Certain)
        .because("waits for the peer to send")
        .instead("tokio::io::AsyncReadExt::read_to_end(&mut stream, &mut buf).await"),
    trait_method(
        "std::os::unix::net::UnixStream::read_to_string",
        Net,
        Certain,
    )
    .because("waits for the peer to send")
    .instead("tokio::io::AsyncReadExt::read_to_string(&mut stream, &mut buf).await"),
    trait_method("std::os::unix::net::UnixStream::write", Net, Certain)
        .because("waits while the peer does not take the data")
        .instead("tokio::io::AsyncWriteExt::write(&mut stream, bytes).await"),
    trait_method("std::os::unix::net::UnixStream::write_all", Net, Certain)
        .because("waits while the peer does not take the data")
        .instead("tokio::io::AsyncWriteExt::write_all(&mut stream, bytes).await"),
];
