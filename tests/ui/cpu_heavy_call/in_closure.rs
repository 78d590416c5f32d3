async fn register(passwords: Vec<String>) -> Vec<String> {
    passwords
        .iter()
        .map(|password| bcrypt::hash(password, 12).unwrap()) //~ WARN cpu_heavy_call //~ WARN long_loop
        .collect()
}
