async fn handle() -> tokio::runtime::Handle {
    tokio::runtime::Handle::current()
}
