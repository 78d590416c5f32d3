mod disk {
    pub mod fs {
        pub async fn read(_: &str) {}
    }
}

use disk::*;

async fn load() {
    fs::read("a").await;
}
