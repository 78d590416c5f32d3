fn stretch(password: &str) -> String {
    bcrypt::hash(password, 12).unwrap()
}

async fn register(password: String) -> String {
    stretch(&password) //~ WARN cpu_heavy_call: stretch via hash
}
