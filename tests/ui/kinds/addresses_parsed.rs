use std::net::{IpAddr, SocketAddr};

async fn parse(text: &str) -> Option<SocketAddr> {
    let ip: IpAddr = text.parse().ok()?;
    let _ = "127.0.0.1:80".parse::<SocketAddr>();
    Some(SocketAddr::from((ip, 80)))
}
