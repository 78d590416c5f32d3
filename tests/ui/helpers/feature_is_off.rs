#[cfg(feature = "disk")]
fn load() -> Vec<u8> {
    std::fs::read("a").unwrap()
}

#[cfg(not(feature = "disk"))]
fn load() -> Vec<u8> {
    Vec::new()
}

async fn run() -> Vec<u8> {
    load()
}
