async fn register(password: Option<String>) {
    drop(password.map(stretch)); //~ WARN cpu_heavy_call
}

fn stretch(password: String) -> String {
    bcrypt::hash(password, 12).unwrap()
}
