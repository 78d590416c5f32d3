mod disk {
    pub use std::fs::*;

    pub async fn read(_: &str) {}
}

use disk::*;

async fn load() {
    disk::read("a").await;
    read("a").await;
}
