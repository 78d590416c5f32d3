// Locks and semaphores that are awaited are yield points.
async fn work(permits: &tokio::sync::Semaphore, mut count: u64) {
    loop {
        let permit = permits.acquire().await;
        count = count.wrapping_mul(31);
        drop((permit, count));
    }
}
