async fn load() -> std::io::Result<()> {
    let file = tokio::fs::File::open("a").await?.into_std().await;
    file.sync_all() //~ WARN blocking_call
}
