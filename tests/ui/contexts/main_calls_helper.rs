fn config() -> String {
    std::fs::read_to_string("config").unwrap()
}

#[tokio::main]
async fn main() {
    let _ = config(); //~ NOTE blocking_call
    tokio::spawn(async {});
    let _ = config(); //~ WARN blocking_call
}
