use std::sync::{Arc, Mutex};

async fn hit(count: Arc<Mutex<u32>>) {
    std::thread::spawn(move || *count.lock().unwrap() += 1);
}
