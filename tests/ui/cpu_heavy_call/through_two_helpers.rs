fn stretch(password: &str) -> String {
    bcrypt::hash(password, 12).unwrap()
}

struct User {
    hash: String,
}

impl User {
    fn new(password: &str) -> User {
        User { hash: stretch(password) }
    }
}

async fn register(password: String) -> User {
    User::new(&password) //~ WARN cpu_heavy_call: new via stretch > hash
}
