#[tokio::main(flavor = "current_thread")]
async fn main() {
    let _ = std::fs::read("config"); //~ NOTE blocking_call
    loop {
        let _ = std::fs::read("a"); //~ WARN blocking_call
        tokio::task::yield_now().await;
    }
}
