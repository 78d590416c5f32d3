fn load() {
    tokio::runtime::Runtime::new().unwrap().block_on(async {});
}

fn main() {
    load();
}
