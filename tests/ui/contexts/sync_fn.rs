fn load() -> std::io::Result<Vec<u8>> {
    std::thread::sleep(std::time::Duration::from_secs(1));
    std::fs::read("a")
}

fn main() {
    let _ = load();
}
