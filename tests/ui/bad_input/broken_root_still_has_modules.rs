mod good;

fn broken() {
    let = 1; //~ ERROR
}
//@ file: src/good.rs
async fn load() {
    let _ = std::fs::read("a"); //~ WARN blocking_call
}
