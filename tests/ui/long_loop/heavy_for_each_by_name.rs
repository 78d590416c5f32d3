fn stretch(password: String) {
    drop(bcrypt::hash(password, 12));
}

async fn hash_all(passwords: Vec<String>) {
    passwords.into_iter().for_each(stretch); //~ WARN long_loop: this `for_each` //~ WARN cpu_heavy_call
}
