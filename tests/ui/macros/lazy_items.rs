thread_local! {
    static LOCAL: Vec<u8> = std::fs::read("a").unwrap();
}

lazy_static::lazy_static! {
    static ref KEY: Vec<u8> = std::fs::read("a").unwrap();
}

tokio::task_local! {
    static NAME: String;
}

async fn run() {
    tokio::task::yield_now().await;
}
