//! TLS, web sockets and name look-up.

use super::row::*;

pub(super) static APIS: &[Api] = &[
    function("dns_lookup::getaddrinfo", Dns, Certain)
        .because("resolves a host name, which can take seconds")
        .instead("tokio::net::lookup_host(host).await"),
    function("dns_lookup::lookup_addr", Dns, Certain)
        .because("asks for the name of an address, which can take seconds")
        .instead("hickory_resolver::TokioResolver::reverse_lookup(&resolver, address).await"),
    function("dns_lookup::lookup_host", Dns, Certain)
        .when(HostName(Some(0)))
        .because("resolves a host name, which can take seconds")
        .instead("tokio::net::lookup_host(host).await"),
    function("if_addrs::get_if_addrs", Device, Possible)
        .because("asks the system for all interfaces, which takes a few system calls")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("local_ip_address::list_afinet_netifas", FsMetadata, Possible)
        .because("asks the system for its network interfaces")
        .instead("tokio::task::spawn_blocking(local_ip_address::list_afinet_netifas).await"),
    function("local_ip_address::local_ip", FsMetadata, Possible)
        .because("asks the system for its network interfaces")
        .instead("tokio::task::spawn_blocking(local_ip_address::local_ip).await"),
    function("local_ip_address::local_ipv6", FsMetadata, Possible)
        .because("asks the system for its network interfaces")
        .instead("tokio::task::spawn_blocking(local_ip_address::local_ipv6).await"),
    function("mac_address::get_mac_address", Device, Possible)
        .because("asks the system for all interfaces, which takes a few system calls")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("mio::Poll::poll", Wait, Likely)
        .because("waits for events, without end or up to the timeout")
        .instead("`tokio::io::unix::AsyncFd`, or a thread of its own"),
    method("native_tls::TlsAcceptor::accept", Net, Certain)
        .when(ExternalArgument)
        .because("shakes hands over a blocking stream")
        .instead("tokio_native_tls::TlsAcceptor::accept(&acceptor, stream).await"),
    method("native_tls::TlsConnector::connect", Net, Certain)
        .when(ExternalArgument)
        .because("shakes hands over a blocking stream")
        .instead("tokio_native_tls::TlsConnector::connect(&connector, domain, stream).await"),
    function("netdev::get_default_gateway", Device, Likely)
        .because("asks the system for all interfaces, and reads files about each")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("netdev::get_default_interface", Device, Likely)
        .because("asks the system for all interfaces, and reads files about each")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("netdev::get_interfaces", Device, Likely)
        .because("asks the system for all interfaces, and reads files about each")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("openssl::ssl::SslAcceptor::accept", Net, Certain)
        .when(ExternalArgument)
        .because("shakes hands over a blocking stream")
        .instead("tokio_openssl::SslStream::accept(stream).await"),
    method("openssl::ssl::SslConnector::connect", Net, Certain)
        .when(ExternalArgument)
        .because("shakes hands over a blocking stream")
        .instead("tokio_openssl::SslStream::connect(stream).await"),
    method("openssl::ssl::SslStream::connect", Net, Certain)
        .when(ExternalReceiver)
        .because("shakes hands over a blocking stream")
        .instead("tokio_openssl::SslStream::connect(stream).await"),
    method("openssl::ssl::SslStream::ssl_read", Net, Certain)
        .when(ExternalReceiver)
        .because("waits for the peer to send")
        .instead("`tokio::io::AsyncReadExt::read(&mut stream, &mut buf).await` on a `tokio_openssl::SslStream`"),
    method("openssl::ssl::SslStream::ssl_write", Net, Certain)
        .when(ExternalReceiver)
        .because("waits while the peer does not take the data")
        .instead("`tokio::io::AsyncWriteExt::write(&mut stream, bytes).await` on a `tokio_openssl::SslStream`"),
    method("polling::Poller::wait", Wait, Likely)
        .because("waits for events, without end or up to the timeout")
        .instead("`tokio::io::unix::AsyncFd`, or a thread of its own"),
    method("polling::Poller::wait_deadline", Wait, Likely)
        .because("waits for events up to the deadline")
        .instead("`tokio::io::unix::AsyncFd`, or a thread of its own"),
    function("portpicker::pick_unused_port", Net, Possible)
        .because("binds sockets until a port is free")
        .instead("`tokio::net::TcpListener::bind(\"127.0.0.1:0\").await`, which keeps the port"),
    method("rustls::ConnectionCommon::complete_io", Net, Certain)
        .when(ExternalArgument)
        .because("shakes hands over a blocking stream")
        .instead("tokio_rustls::TlsConnector::connect(&connector, domain, stream).await"),
    associated("rustls::Stream::new", Net, Possible)
        .when(ExternalArgument)
        .because("gives a stream whose reads and writes block")
        .instead("tokio_rustls::TlsConnector::connect(&connector, domain, stream).await"),
    associated("rustls::StreamOwned::new", Net, Possible)
        .when(ExternalArgument)
        .because("gives a stream whose reads and writes block")
        .instead("tokio_rustls::TlsConnector::connect(&connector, domain, stream).await"),
    method("socket2::Socket::accept", Net, Possible)
        .because("waits for a connection, unless the socket does not block")
        .instead("`tokio::net::TcpListener::from_std`, and `accept`"),
    method("socket2::Socket::connect", Net, Possible)
        .because("waits for the handshake, unless the socket does not block")
        .instead("tokio::net::TcpSocket::connect(socket, address).await"),
    method("socket2::Socket::connect_timeout", Net, Certain)
        .because("waits for the handshake up to the timeout, whatever the socket is set to")
        .instead("`tokio::time::timeout` around `tokio::net::TcpSocket::connect(socket, address)`"),
    method("socket2::Socket::recv", Net, Possible)
        .because("waits for data, unless the socket does not block")
        .instead("`tokio::net::UdpSocket::from_std`, and `recv`"),
    method("socket2::Socket::recv_from", Net, Possible)
        .because("waits for data, unless the socket does not block")
        .instead("`tokio::net::UdpSocket::from_std`, and `recv_from`"),
    function("syslog::tcp", Net, Certain)
        .because("connects to the server")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("syslog::unix", Net, Possible)
        .because("connects to a local socket")
        .instead("a logger made at start-up"),
    method("trust_dns_resolver::Resolver::lookup", RuntimeEntry, Certain)
        .because("drives the query on a runtime of its own, and panics on a thread that drives tasks")
        .instead("trust_dns_resolver::TokioAsyncResolver::lookup(&resolver, name, kind).await"),
    method("trust_dns_resolver::Resolver::lookup_ip", RuntimeEntry, Certain)
        .because("drives the query on a runtime of its own, and panics on a thread that drives tasks")
        .instead("trust_dns_resolver::TokioAsyncResolver::lookup_ip(&resolver, name).await"),
    method("tungstenite::WebSocket::flush", Net, Certain)
        .when(ExternalReceiver)
        .because("waits while the peer does not take the data")
        .instead("`futures::SinkExt::flush(&mut socket).await` on a `tokio_tungstenite::WebSocketStream`"),
    method("tungstenite::WebSocket::read", Net, Certain)
        .when(ExternalReceiver)
        .because("waits for a message")
        .instead("`futures::StreamExt::next(&mut socket).await` on a `tokio_tungstenite::WebSocketStream`"),
    method("tungstenite::WebSocket::send", Net, Certain)
        .when(ExternalReceiver)
        .because("waits while the peer does not take the data")
        .instead("`futures::SinkExt::send(&mut socket, message).await` on a `tokio_tungstenite::WebSocketStream`"),
    method("tungstenite::WebSocket::write", Net, Likely)
        .when(ExternalReceiver)
        .because("waits while the peer does not take the data")
        .instead("`futures::SinkExt::feed(&mut socket, message).await` on a `tokio_tungstenite::WebSocketStream`"),
    function("tungstenite::accept", Net, Certain)
        .when(ExternalArgument)
        .because("shakes hands on the calling thread")
        .instead("tokio_tungstenite::accept_async(stream).await"),
    function("tungstenite::accept_hdr", Net, Certain)
        .when(ExternalArgument)
        .because("shakes hands on the calling thread")
        .instead("tokio_tungstenite::accept_async(stream).await"),
    function("tungstenite::accept_hdr_with_config", Net, Certain)
        .when(ExternalArgument)
        .because("shakes hands on the calling thread")
        .instead("tokio_tungstenite::accept_async(stream).await"),
    function("tungstenite::accept_with_config", Net, Certain)
        .when(ExternalArgument)
        .because("shakes hands on the calling thread")
        .instead("tokio_tungstenite::accept_async(stream).await"),
    function("tungstenite::client", Net, Certain)
        .when(ExternalArgument)
        .because("shakes hands on the calling thread")
        .instead("tokio_tungstenite::client_async(request, stream).await"),
    function("tungstenite::client_tls", Net, Certain)
        .when(ExternalArgument)
        .because("shakes hands on the calling thread")
        .instead("tokio_tungstenite::client_async(request, stream).await"),
    function("tungstenite::client_tls_with_config", Net, Certain)
        .when(ExternalArgument)
        .because("shakes hands on the calling thread")
        .instead("tokio_tungstenite::client_async(request, stream).await"),
    function("tungstenite::client_with_config", Net, Certain)
        .when(ExternalArgument)
        .because("shakes hands on the calling thread")
        .instead("tokio_tungstenite::client_async(request, stream).await"),
    function("tungstenite::connect", Net, Certain)
        .because("connects and shakes hands on the calling thread")
        .instead("tokio_tungstenite::connect_async(request).await"),
    function("tungstenite::connect_with_config", Net, Certain)
        .because("connects and shakes hands on the calling thread")
        .instead("tokio_tungstenite::connect_async(request).await"),
    method("url::Url::socket_addrs", Dns, Likely)
        .because("resolves the host name, which can take seconds")
        .instead("tokio::net::lookup_host((host, port)).await"),
];
