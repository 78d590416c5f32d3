//@ snapshot
use std::path::Path;

fn load(path: &Path) -> Vec<u8> {
    if path.exists() {
        let _ = std::fs::write("b", "text");
    }
    std::fs::read(path).unwrap()
}

async fn run() {
    let _ = load(Path::new("a")); //~ WARN blocking_call
    let _ = load(Path::new("b")); //~ WARN blocking_call
}
