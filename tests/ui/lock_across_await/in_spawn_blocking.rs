use std::sync::{Arc, Mutex};

async fn run(state: Arc<Mutex<u32>>) {
    let value = tokio::task::spawn_blocking(move || *state.lock().unwrap()).await;
    drop(value);
}
