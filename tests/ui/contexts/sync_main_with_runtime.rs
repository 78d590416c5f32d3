fn main() {
    let config = std::fs::read_to_string("config").unwrap();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let result = runtime.block_on(run(config));
    std::fs::write("result", result).unwrap();
}

async fn run(config: String) -> String {
    tokio::task::yield_now().await;
    config
}
