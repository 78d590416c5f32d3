async fn load() {
    let _ = smol::unblock(|| std::fs::read("a")).await;
}
