use tokio::task::JoinError;

async fn offload<T, F>(job: F) -> Result<T, JoinError>
where
    T: Send + 'static,
    F: FnOnce() -> T + Send + 'static,
{
    tokio::task::spawn_blocking(job).await
}

async fn wrapped<T: Send + 'static>(job: impl FnOnce() -> T + Send + 'static) {
    let _ = tokio::task::spawn_blocking(move || job()).await;
}

fn load() -> Vec<u8> {
    std::fs::read("a").unwrap()
}

async fn run() {
    let _ = offload(|| std::fs::read("a")).await;
    let _ = offload(load).await;
    wrapped(|| std::fs::read("a")).await;
}
