async fn run() {}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicBool, Ordering};

    #[tokio::test]
    async fn becomes_ready() {
        let ready = AtomicBool::new(true);
        while !ready.load(Ordering::Relaxed) {
            tokio::task::yield_now().await;
        }
    }
}
