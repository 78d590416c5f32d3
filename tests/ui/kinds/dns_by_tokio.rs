async fn resolve() -> std::io::Result<usize> {
    let found = tokio::net::lookup_host("example.com:80").await?;
    let _ = tokio::net::TcpStream::connect("example.com:80").await?;
    Ok(found.count())
}
