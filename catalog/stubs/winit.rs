// winit 0.28 and later.

pub mod event_loop {
    pub struct EventLoop<T = ()>;
    impl EventLoop<()> { pub fn new() -> Result<EventLoop<()>, crate::error::EventLoopError> {} }
    impl<T> EventLoop<T> {
        pub fn run<F>(self, event_handler: F) -> Result<(), crate::error::EventLoopError> {}
        pub fn run_app<A>(self, app: A) -> Result<(), crate::error::EventLoopError> {}
        pub fn create_proxy(&self) -> EventLoopProxy<T> {}
    }
    pub struct EventLoopProxy<T>;
}
pub mod error { pub enum EventLoopError {} }
