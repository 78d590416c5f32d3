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
    function("local_ip_address::list_afinet_netifas", FsMetadata, Possible)
        .because("asks the system for its network interfaces")
        .instead("tokio::task::spawn_blocking(local_ip_address::list_afinet_netifas).await"),
    function("local_ip_address::local_ip", FsMetadata, Possible)
        .because("asks the system for its network interfaces")
        .instead("tokio::task::spawn_blocking(local_ip_address::local_ip).await"),
    function("local_ip_address::local_ipv6", FsMetadata, Possible)
        .because("asks the system for its network interfaces")
        .instead("tokio::task::spawn_blocking(local_ip_address::local_ipv6).await"),
    method("native_tls::TlsAcceptor::accept", Net, Certain)
        .when(ExternalArgument)
        .because("shakes hands over a blocking stream")
        .instead("tokio_native_tls::TlsAcceptor::accept(&acceptor, stream).await"),
    method("native_tls::TlsConnector::connect", Net, Certain)
        .when(ExternalArgument)
        .because("shakes hands over a blocking stream")
        .instead("tokio_native_tls::TlsConnector::connect(&connector, domain, stream).await"),
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
