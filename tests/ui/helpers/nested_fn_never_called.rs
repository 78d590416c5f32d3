fn helper() -> u8 {
    fn load() {
        let _ = std::fs::read("a");
    }
    let _later = || std::fs::read("b");
    1
}

async fn run() -> u8 {
    helper()
}
