struct Worker;

impl Worker {
    fn join(self) -> u8 {
        1
    }
}

struct Pool {
    worker: Option<Worker>,
    rest: Vec<Worker>,
}

impl Pool {
    async fn stop(&mut self) -> u8 {
        let mut sum = self.worker.take().unwrap().join();
        for worker in self.rest.drain(..) {
            sum += worker.join();
        }
        if let Some(worker) = self.worker.take() {
            sum += worker.join();
        }
        sum
    }
}
