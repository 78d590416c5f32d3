use std::sync::{Mutex, MutexGuard};

struct Cache {
    state: Mutex<u32>,
}

impl Cache {
    fn locked(&self) -> MutexGuard<'_, u32> {
        self.state.lock().unwrap()
    }
}

async fn run(cache: &Cache) {
    let guard = cache.locked(); //~ WARN lock_across_await: locked
    tokio::task::yield_now().await;
    drop(guard);
}
