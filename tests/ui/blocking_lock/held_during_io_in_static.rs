use std::sync::Mutex;

static LOG: Mutex<Vec<u8>> = Mutex::new(Vec::new());

fn save() {
    let log = LOG.lock().unwrap();
    let _ = std::fs::write("log", &*log);
}

async fn hit() {
    LOG.lock().unwrap().push(1); //~ WARN blocking_lock
}
