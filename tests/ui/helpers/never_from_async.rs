fn load() -> Vec<u8> {
    deeper()
}

fn deeper() -> Vec<u8> {
    std::fs::read("a").unwrap()
}

fn main() {
    let _ = load();
}

async fn run() {
    tokio::task::yield_now().await;
}
