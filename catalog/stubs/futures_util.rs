// futures-util 0.3, as far as `futures` holds it.

pub use futures::{FutureExt, Sink, SinkExt, Stream, StreamExt, TryFutureExt, TryStream, TryStreamExt};
pub use futures::{future, io, lock, sink, stream};
