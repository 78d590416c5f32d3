use tokio::sync::Semaphore;

async fn run(slots: &Semaphore) {
    loop {
        if slots.try_acquire().is_ok() {
            return;
        }
        drop(slots.acquire().await);
    }
}
