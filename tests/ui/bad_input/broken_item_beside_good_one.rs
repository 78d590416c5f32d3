async fn broken() {
    let = 1; //~ ERROR
}

async fn load() {
    let _ = std::fs::read("a"); //~ WARN blocking_call
}
