fn inner() {
    let _ = std::fs::read("a");
}

async fn middle() {
    inner(); //~ WARN blocking_call
}

async fn outer() {
    middle().await;
}
