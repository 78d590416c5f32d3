async fn hash_all(passwords: Vec<String>) {
    let _ = tokio::task::spawn_blocking(move || {
        passwords
            .iter()
            .map(|password| bcrypt::hash(password, 12).unwrap())
            .collect::<Vec<_>>()
    })
    .await;
}
