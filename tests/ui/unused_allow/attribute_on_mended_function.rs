#[nostall::allow(blocking_call, reason = "read once at start")]
//~^ WARN unused_allow: `blocking_call` is allowed
async fn run() {
    tokio::fs::read("a").await.unwrap();
}
