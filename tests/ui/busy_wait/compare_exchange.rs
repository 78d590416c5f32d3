use std::sync::atomic::{AtomicU64, Ordering};

async fn raise(highest: &AtomicU64, value: u64) {
    let mut seen = highest.load(Ordering::Relaxed);
    while seen < value {
        match highest.compare_exchange_weak(seen, value, Ordering::Relaxed, Ordering::Relaxed) {
            Ok(_) => break,
            Err(now) => seen = now,
        }
    }
}
