use std::sync::Mutex;

#[tokio::main]
async fn main() {
    let count = Mutex::new(1);
    *count.lock().unwrap() += 1;
    tokio::spawn(async {});
}
