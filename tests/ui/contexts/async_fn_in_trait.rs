trait Load {
    async fn load(&self);

    async fn load_default(&self) {
        let _ = std::fs::read("a"); //~ WARN blocking_call
    }
}

struct Disk;

impl Load for Disk {
    async fn load(&self) {
        let _ = std::fs::read("a"); //~ WARN blocking_call
    }
}
