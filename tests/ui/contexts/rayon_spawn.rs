async fn load() {
    let (sender, receiver) = tokio::sync::oneshot::channel();
    rayon::spawn(move || {
        let _ = sender.send(std::fs::read("a"));
    });
    let _ = receiver.await;
}

async fn on(pool: &rayon::ThreadPool) {
    pool.spawn(|| {
        let _ = std::fs::read("a");
    });
}
