fn spawn_blocking<T>(job: impl FnOnce() -> T) -> T {
    job()
}

async fn run() {
    let _ = spawn_blocking(|| std::fs::read("a")); //~ WARN blocking_call
}
