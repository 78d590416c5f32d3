// `asyncio.sleep(0)` in each turn, which is `yield_now` here.
async fn generous() {
    let mut count = 0_u64;
    loop {
        count = count.wrapping_mul(31);
        tokio::task::yield_now().await;
    }
}
