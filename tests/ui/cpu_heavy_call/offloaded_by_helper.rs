async fn offload<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    tokio::task::spawn_blocking(work).await.unwrap()
}

async fn register(password: String) -> String {
    offload(move || bcrypt::hash(password, 12).unwrap()).await
}
