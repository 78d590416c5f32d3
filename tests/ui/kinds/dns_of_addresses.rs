use std::net::{IpAddr, Ipv4Addr, SocketAddr, ToSocketAddrs};

async fn resolve(address: SocketAddr, ip: IpAddr) {
    let _ = address.to_socket_addrs();
    let _ = (ip, 80).to_socket_addrs();
    let _ = (Ipv4Addr::LOCALHOST, 80).to_socket_addrs();
}
