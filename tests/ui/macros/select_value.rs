async fn tick() -> u8 {
    1
}

async fn run() -> usize {
    let size = tokio::select! {
        first = tick() => first as usize,
        _ = tick() => std::fs::read("a").unwrap().len(), //~ WARN blocking_call
    };
    size
}
