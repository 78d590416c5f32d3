#[tokio::main]
async fn main() {
    let _ = std::path::Path::new("config").exists();
    let _ = std::env::current_dir();
}
