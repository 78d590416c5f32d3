async fn register(password: String) -> String {
    let (tx, rx) = tokio::sync::oneshot::channel();
    rayon::spawn(move || drop(tx.send(bcrypt::hash(password, 12).unwrap())));
    rx.await.unwrap()
}
