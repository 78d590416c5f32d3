use std::io;

fn load() -> impl Future<Output = io::Result<Vec<u8>>> {
    let bytes = std::fs::read("a");
    async move { bytes }
}

async fn run() {
    let _ = load().await; //~ WARN blocking_call
}
