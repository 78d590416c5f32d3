//@ snapshot
//! What is done every time is named before what a failure leads to, and that beside it.
use std::time::Duration;

fn save(text: &str) {
    while std::fs::write("state", text).is_err() {
        std::thread::sleep(Duration::from_millis(100));
    }
}

fn connect() -> Option<std::net::TcpStream> {
    match std::net::TcpStream::connect("localhost:80") {
        Ok(stream) => Some(stream),
        Err(_) => {
            std::fs::write("log", "no connection").ok()?;
            None
        }
    }
}

async fn run() {
    save("a"); //~ WARN blocking_call
    connect(); //~ WARN blocking_call
}
