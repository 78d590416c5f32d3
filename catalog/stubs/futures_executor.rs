// futures-executor 0.3, as far as `futures` holds it.

pub use futures::executor::{BlockingStream, LocalPool, LocalSpawner, ThreadPool, block_on, block_on_stream};
