macro_rules! slurp {
    ($path:expr) => {
        std::fs::read($path)
    };
}

async fn load() {
    let path = "a";
    let _ = path.len();
}
