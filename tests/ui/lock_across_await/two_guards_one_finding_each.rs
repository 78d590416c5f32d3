use std::sync::Mutex;

async fn run(a: &Mutex<u32>, b: &Mutex<u32>) {
    let a = a.lock().unwrap(); //~ WARN lock_across_await //~ NOTE blocking_lock
    tokio::task::yield_now().await;
    let b = b.lock().unwrap(); //~ WARN lock_across_await //~ NOTE blocking_lock
    tokio::task::yield_now().await;
    drop((a, b));
}
