fn digest(password: String) -> Result<String, bcrypt::BcryptError> {
    bcrypt::hash(password, 12)
}

async fn sign_up(password: String) {
    let _ = tokio::task::spawn_blocking(move || digest(password)).await;
}
