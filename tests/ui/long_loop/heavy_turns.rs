async fn hash_all(passwords: Vec<String>) -> Vec<String> {
    let mut hashes = Vec::new();
    for password in passwords { //~ WARN long_loop: heavy work
        hashes.push(bcrypt::hash(password, 12).unwrap()); //~ WARN cpu_heavy_call
    }
    hashes
}
