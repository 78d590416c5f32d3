mod nowhere;

async fn load() {
    let _ = nowhere::read("a");
    let _ = std::fs::read("a"); //~ WARN blocking_call
}
