fn load() -> Vec<u8> {
    std::fs::read("a").unwrap()
}

async fn run(load: impl Fn() -> Vec<u8>) -> Vec<u8> {
    load()
}
