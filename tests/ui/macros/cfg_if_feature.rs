//@ features: fast
cfg_if::cfg_if! {
    if #[cfg(feature = "fast")] {
        use tokio::fs;
    } else {
        use std::fs;
    }
}

async fn run() {
    let _ = fs::read("a").await;
}
