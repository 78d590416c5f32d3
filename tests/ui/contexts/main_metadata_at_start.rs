#[tokio::main]
async fn main() {
    let _ = std::path::Path::new("config").exists(); //~ NOTE blocking_metadata
    let _ = std::env::current_dir(); //~ NOTE blocking_metadata
}
