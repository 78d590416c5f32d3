async fn register(password: String) {
    let _ = tokio::task::spawn_blocking(move || bcrypt::hash(password, 12)).await;
}
