type File = tokio::fs::File;

async fn load() {
    let _ = File::open("a").await;
}
