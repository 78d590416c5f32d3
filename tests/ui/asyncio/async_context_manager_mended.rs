async fn transfer(account: &tokio::sync::Mutex<u64>) {
    let mut account = account.lock().await;
    *account += fetch().await;
}

async fn fetch() -> u64 {
    tokio::time::sleep(std::time::Duration::from_secs(1)).await;
    1
}
