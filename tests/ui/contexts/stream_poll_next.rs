use std::path::PathBuf;
use std::pin::Pin;
use std::task::{Context, Poll};

struct Lines {
    path: PathBuf,
}

impl futures::Stream for Lines {
    type Item = Vec<u8>;

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Vec<u8>>> {
        if !self.path.exists() { //~ NOTE blocking_metadata
            return Poll::Ready(None);
        }
        Poll::Ready(std::fs::read(&self.path).ok()) //~ WARN blocking_call
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (0, None)
    }
}
