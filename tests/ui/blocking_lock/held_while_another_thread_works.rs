// What a closure does on another thread is not done under the lock.
use std::io::Write;
use std::sync::Mutex;

struct Writer {
    file: Mutex<Option<std::fs::File>>,
    log: Mutex<std::fs::File>,
}

impl Writer {
    async fn hand_over(&self) {
        let mut guard = self.file.lock().unwrap(); //~ NOTE blocking_lock
        let mut file = guard.take().unwrap();
        tokio::task::spawn_blocking(move || file.write_all(b"x").unwrap());
    }

    async fn is_open(&self) -> bool {
        self.file.lock().unwrap().is_some() //~ NOTE blocking_lock
    }

    async fn write(&self) {
        let mut log = self.log.lock().unwrap(); //~ NOTE blocking_lock
        Some(()).map(|()| log.write_all(b"x").unwrap()); //~ WARN blocking_call
    }

    async fn flush(&self) {
        drop(self.log.lock()); //~ WARN blocking_lock
    }
}
