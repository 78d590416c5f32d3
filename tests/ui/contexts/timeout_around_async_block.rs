use std::time::Duration;

async fn load() {
    let _ = tokio::time::timeout(Duration::from_secs(1), async {
        std::fs::read("a") //~ WARN blocking_call
    })
    .await;
}
