mod disk {
    pub use std::fs;
}

async fn load() {
    let _ = disk::fs::read("a"); //~ WARN blocking_call: std::fs::read
}
//@ crate: other (bin)
mod disk {
    pub use tokio::fs;
}

async fn load() {
    let _ = disk::fs::read("a").await;
}
