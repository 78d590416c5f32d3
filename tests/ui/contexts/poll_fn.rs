use std::task::Poll;

async fn load() {
    std::future::poll_fn(|_| {
        let _ = std::fs::read("a"); //~ WARN blocking_call
        Poll::Ready(())
    })
    .await;
}
