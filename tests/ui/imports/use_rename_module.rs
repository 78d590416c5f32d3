use std::fs as disk;

async fn load() -> std::io::Result<Vec<u8>> {
    disk::read("a") //~ WARN blocking_call: std::fs::read
}
