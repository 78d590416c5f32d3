async fn wait(done: &tokio::sync::Notify) {
    done.notified().await;
}
