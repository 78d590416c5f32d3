async fn hash_all(passwords: Vec<String>) {
    for password in passwords {
        let _ = tokio::task::spawn_blocking(move || bcrypt::hash(password, 12)).await;
    }
}
