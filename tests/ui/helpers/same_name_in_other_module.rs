mod disk {
    pub fn load() {
        let _ = std::fs::read("a");
    }
}

mod memory {
    pub fn load() {}

    pub async fn run() {
        load();
        self::load();
        super::memory::load();
    }
}
