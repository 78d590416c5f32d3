use std::sync::{Arc, Mutex};

async fn hit(count: Arc<Mutex<u32>>) {
    let (tx, rx) = tokio::sync::oneshot::channel();
    rayon::spawn(move || {
        *count.lock().unwrap() += 1;
        let _ = tx.send(());
    });
    let _ = rx.await;
}
