// A lock of threads kept over an await, where `async with lock` was meant.
async fn transfer(account: &std::sync::Mutex<u64>) {
    let mut account = account.lock().unwrap(); //~ WARN lock_across_await //~ NOTE blocking_lock
    *account += fetch().await;
}

async fn fetch() -> u64 {
    tokio::time::sleep(std::time::Duration::from_secs(1)).await;
    1
}
