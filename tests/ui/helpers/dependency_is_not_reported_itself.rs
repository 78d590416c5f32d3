async fn run() {
    let _ = helper::load(); //~ WARN blocking_call via std::fs::read
}
//@ crate: helper (dep)
pub fn load() -> std::io::Result<Vec<u8>> {
    std::fs::read("a")
}

pub async fn load_later() {
    let _ = std::fs::read("a");
}
