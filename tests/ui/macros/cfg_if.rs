cfg_if::cfg_if! {
    if #[cfg(feature = "fast")] {
        use tokio::fs;
    } else {
        use std::fs;
    }
}

async fn run() {
    let _ = fs::read("a"); //~ WARN blocking_call
}

cfg_if::cfg_if! {
    if #[cfg(unix)] {
        async fn unix() {
            let _ = std::fs::read("a"); //~ WARN blocking_call
        }
    }
}
