async fn register(password: String) {
    let hasher = bcrypt::hash::<String>;
    drop((hasher, password));
}
