// futures-channel 0.3, as far as `futures` holds it.

pub use futures::channel::{mpsc, oneshot};
