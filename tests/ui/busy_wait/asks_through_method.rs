use std::sync::atomic::{AtomicBool, Ordering};

struct Gate {
    open: AtomicBool,
}

impl Gate {
    fn is_open(&self) -> bool {
        self.open.load(Ordering::Acquire)
    }
}

async fn wait(gate: &Gate) {
    while !gate.is_open() { //~ DENY busy_wait
        tokio::task::yield_now().await;
    }
}
