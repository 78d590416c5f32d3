async fn start(password: String) {
    tokio::spawn(async move {
        drop(bcrypt::hash(password, 12)); //~ WARN cpu_heavy_call
    });
}
