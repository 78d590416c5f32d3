use std::sync::Mutex;

static HITS: Mutex<u32> = Mutex::new(0);

async fn hit() {
    *HITS.lock().unwrap() += 1; //~ NOTE blocking_lock
}
