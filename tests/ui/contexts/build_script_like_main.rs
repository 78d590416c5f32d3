fn main() {
    let text = std::fs::read_to_string("a").unwrap();
    std::process::Command::new("ls").status().unwrap();
    for line in text.lines() {
        std::thread::sleep(std::time::Duration::from_millis(line.len() as u64));
    }
}
