// event-listener 5.

pub struct Event<T = ()>;
impl<T> Event<T> {
    pub const fn new() -> Event<T> {}
    pub fn listen(&self) -> EventListener<T> {}
    pub fn notify(&self, n: usize) -> usize {}
}
pub struct EventListener<T = ()>;
impl<T> Listener<T> for EventListener<T> {}
impl<T> Future for EventListener<T> { type Output = T; }
pub trait Listener<T = ()>: Future {
    fn wait(self) -> T;
    fn wait_timeout(self, timeout: std::time::Duration) -> Option<T>;
    fn wait_deadline(self, deadline: std::time::Instant) -> Option<T>;
    fn discard(self) -> bool;
}
