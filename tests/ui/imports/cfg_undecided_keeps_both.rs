#[cfg(tokio_unstable)]
async fn load() {
    let _ = std::fs::read("a"); //~ WARN blocking_call: std::fs::read
}

#[cfg(not(tokio_unstable))]
async fn load() {
    let _ = std::fs::write("a", "b"); //~ WARN blocking_call: std::fs::write
}
