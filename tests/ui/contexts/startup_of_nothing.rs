//! A program that only ever does one thing does not start up: this is what it is for.

#[tokio::main]
async fn main() {
    convert().await;
}

async fn convert() {
    let _ = std::fs::read("a"); //~ WARN blocking_call
}
