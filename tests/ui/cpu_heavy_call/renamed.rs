use bcrypt::hash as hash_password;

async fn register(password: String) {
    drop(hash_password(password, 12)); //~ WARN cpu_heavy_call
}
