// futures-core 0.3, as far as `futures` holds it.

pub use futures::{Future, Stream, TryFuture, TryStream};
pub use futures::{future, stream};
