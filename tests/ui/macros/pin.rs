async fn run() {
    let first = std::pin::pin!(async { std::fs::read("a") }); //~ WARN blocking_call
    let _ = first.await;
    let second = async {};
    tokio::pin!(second);
    tokio::pin! {
        let third = async { std::fs::read("b") }; //~ WARN blocking_call
    }
    second.await;
    let _ = third.await;
}
