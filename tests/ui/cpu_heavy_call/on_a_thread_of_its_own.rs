async fn start(password: String) {
    std::thread::spawn(move || bcrypt::hash(password, 12));
}
