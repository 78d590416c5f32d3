use std::path::Path;

fn run(path: &Path) -> Vec<String> {
    assert!(path.exists());
    println!("{:?}", std::fs::read("a"));
    tracing::info!(bytes = ?std::fs::read("a"));
    vec![format!("{:?}", std::fs::read("b"))]
}
