use std::sync::{Arc, Barrier, Condvar};
use std::thread;

async fn signal(worker: &thread::Thread) -> (Arc<Barrier>, Condvar) {
    worker.unpark();
    let _ = thread::current().id();
    let _ = thread::panicking();
    (Arc::new(Barrier::new(2)), Condvar::new())
}
