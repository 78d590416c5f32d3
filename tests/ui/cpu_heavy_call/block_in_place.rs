async fn register(password: String) -> String {
    tokio::task::block_in_place(|| bcrypt::hash(password, 12).unwrap())
}
