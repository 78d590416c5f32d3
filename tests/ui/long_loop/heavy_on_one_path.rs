async fn hash_some(passwords: Vec<Option<String>>, tx: tokio::sync::mpsc::Sender<String>) {
    for password in passwords { //~ WARN long_loop: heavy work
        match password {
            Some(password) => drop(bcrypt::hash(password, 12)), //~ WARN cpu_heavy_call
            None => drop(tx.send(String::new()).await),
        }
    }
}
