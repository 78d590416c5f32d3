async fn take(mutex: &tokio::sync::Mutex<Vec<u8>>) -> Vec<u8> {
    loop { //~ DENY busy_wait
        if let Ok(mut guard) = mutex.try_lock() {
            return std::mem::take(&mut guard);
        }
        tokio::task::yield_now().await;
    }
}
