async fn register(password: String) -> String {
    bcrypt::hash(password, 12).unwrap() //~ WARN cpu_heavy_call: bcrypt::hash
}
