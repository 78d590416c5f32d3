struct Session;

impl Drop for Session {
    fn drop(&mut self) {
        let _ = std::fs::write("session", "closed");
    }
}

async fn give() -> Session {
    let session = Session;
    session
}

async fn offload() {
    let session = Session;
    let _ = tokio::task::spawn_blocking(move || drop(session)).await;
}
