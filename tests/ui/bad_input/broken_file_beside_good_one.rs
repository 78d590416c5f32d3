//@ snapshot
mod broken;
mod good;
//@ file: src/broken.rs
async fn load() {
    let = std::fs::read("a"); //~ ERROR
}
//@ file: src/good.rs
async fn load() {
    let _ = std::fs::read("a"); //~ WARN blocking_call
}
