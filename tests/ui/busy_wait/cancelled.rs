async fn wait(token: tokio_util::sync::CancellationToken) {
    loop { //~ DENY busy_wait
        if token.is_cancelled() {
            return;
        }
        tokio::task::yield_now().await;
    }
}
