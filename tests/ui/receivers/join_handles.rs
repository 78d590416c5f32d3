use std::thread;

struct Pool {
    worker: Option<thread::JoinHandle<()>>,
    rest: Vec<thread::JoinHandle<()>>,
}

impl Pool {
    async fn stop(&mut self) {
        if let Some(worker) = self.worker.take() {
            let _ = worker.join(); //~ WARN blocking_call: std::thread::JoinHandle::join
        }
        for worker in self.rest.drain(..) {
            let _ = worker.join(); //~ WARN blocking_call
        }
    }
}

async fn run() {
    let worker = thread::spawn(|| 1);
    let _ = worker.join(); //~ WARN blocking_call
    let named = thread::Builder::new().name("a".to_owned()).spawn(|| 1).unwrap();
    let _ = named.join(); //~ WARN blocking_call
}
