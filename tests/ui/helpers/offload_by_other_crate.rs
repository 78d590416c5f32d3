async fn run() {
    let _ = helper::offload(|| std::fs::read("a")).await;
    helper::start(|| std::fs::read("a"));
}
//@ crate: helper (lib)
use tokio::task::JoinHandle;

pub fn offload<T: Send + 'static>(job: impl FnOnce() -> T + Send + 'static) -> JoinHandle<T> {
    tokio::task::spawn_blocking(job)
}

pub fn start<T: Send + 'static>(job: impl FnOnce() -> T + Send + 'static) {
    std::thread::spawn(move || job());
}
