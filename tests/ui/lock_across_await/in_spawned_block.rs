use std::sync::{Arc, Mutex};

fn start(state: Arc<Mutex<u32>>, local: &tokio::task::LocalSet) {
    local.spawn_local(async move {
        let guard = state.lock().unwrap(); //~ WARN lock_across_await //~ NOTE blocking_lock
        tokio::task::yield_now().await;
        drop(guard);
    });
}
