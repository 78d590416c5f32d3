fn stretch(password: &str) -> String {
    bcrypt::hash(password, 12).unwrap()
}

async fn hash_all(passwords: Vec<String>) {
    for password in &passwords { //~ WARN long_loop: heavy work
        drop(stretch(password)); //~ WARN cpu_heavy_call
    }
}
