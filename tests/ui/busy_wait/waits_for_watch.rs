async fn run(mut state: tokio::sync::watch::Receiver<bool>) {
    while !*state.borrow() {
        if state.changed().await.is_err() {
            break;
        }
    }
}
