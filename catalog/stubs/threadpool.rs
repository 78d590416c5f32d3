// threadpool 1.

pub struct ThreadPool;
impl ThreadPool {
    pub fn new(num_threads: usize) -> ThreadPool {}
    pub fn with_name(name: String, num_threads: usize) -> ThreadPool {}
    pub fn execute<F: FnOnce() + Send + 'static>(&self, job: F) {}
    pub fn join(&self) {}
    pub fn active_count(&self) -> usize {}
}
impl Clone for ThreadPool {}
