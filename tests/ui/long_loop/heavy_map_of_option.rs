async fn hash(password: Option<String>) -> Option<String> {
    password.map(|password| bcrypt::hash(password, 12).unwrap()) //~ WARN cpu_heavy_call
}
