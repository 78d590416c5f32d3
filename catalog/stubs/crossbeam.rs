// crossbeam 0.8.

pub use crossbeam_channel as channel;
pub use crossbeam_channel::select;
pub use crossbeam_utils::thread::scope;
pub use crossbeam_utils::{sync, thread};
pub mod utils {
    pub use crossbeam_utils::{Backoff, CachePadded};
}
pub mod queue {
    pub struct ArrayQueue<T>;
    impl<T> ArrayQueue<T> {
        pub fn new(cap: usize) -> ArrayQueue<T> {}
        pub fn push(&self, value: T) -> Result<(), T> {}
        pub fn pop(&self) -> Option<T> {}
    }
    pub struct SegQueue<T>;
    impl<T> SegQueue<T> {
        pub fn new() -> SegQueue<T> {}
        pub fn push(&self, value: T) {}
        pub fn pop(&self) -> Option<T> {}
    }
}
