mod fs {
    pub fn read(name: &str) -> usize {
        name.len()
    }
}

async fn load() {
    let _ = fs::read("a");
    let _ = self::fs::read("a");
}
