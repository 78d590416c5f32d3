async fn login(password: String, hash: String) -> bool {
    bcrypt::verify(password, &hash).unwrap() //~ WARN cpu_heavy_call: bcrypt::verify
}
