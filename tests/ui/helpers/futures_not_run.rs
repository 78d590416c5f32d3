use std::io;

fn load() -> impl Future<Output = io::Result<Vec<u8>>> {
    tokio::fs::read("a")
}

fn boxed() -> futures::future::BoxFuture<'static, io::Result<Vec<u8>>> {
    Box::pin(async { tokio::fs::read("a").await })
}

async fn run() {
    let _ = load().await;
    let _ = boxed().await;
}
