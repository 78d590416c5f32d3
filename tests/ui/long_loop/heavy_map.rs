async fn hash_all(passwords: Vec<String>) -> Vec<String> {
    passwords
        .iter()
        .map(|password| bcrypt::hash(password, 12).unwrap()) //~ WARN long_loop: this `map` //~ WARN cpu_heavy_call
        .collect()
}
