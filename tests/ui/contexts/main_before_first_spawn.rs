//@ snapshot
#[tokio::main]
async fn main() {
    let config = std::fs::read_to_string("config"); //~ NOTE blocking_call
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await;
    let _ = std::fs::read("key"); //~ NOTE blocking_call
    tokio::spawn(async {});
    let _ = std::fs::read("late"); //~ WARN blocking_call
    drop((config, listener));
}
