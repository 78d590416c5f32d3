#[nostall::allow(blocking_lock, reason = "two instructions")]
async fn hit(count: &std::sync::Mutex<u32>) {
    *count.lock().unwrap() += 1;
}
