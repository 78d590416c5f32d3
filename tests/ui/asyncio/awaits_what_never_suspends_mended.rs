async fn step(count: u64) -> u64 {
    tokio::task::yield_now().await;
    count.wrapping_mul(31)
}

async fn generous() {
    let mut count = 0_u64;
    loop {
        count = step(count).await;
    }
}
