fn stretch(password: &str) -> String {
    bcrypt::hash(password, 12).unwrap()
}

async fn register(password: String) {
    let _ = tokio::task::spawn_blocking(move || stretch(&password)).await;
}
