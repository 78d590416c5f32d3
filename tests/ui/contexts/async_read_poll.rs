use std::io::{self, Read};
use std::pin::Pin;
use std::task::{Context, Poll};

use tokio::io::{AsyncRead, ReadBuf};

struct Input {
    file: std::fs::File,
}

impl AsyncRead for Input {
    fn poll_read(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let read = self.file.read(buffer.initialize_unfilled())?; //~ WARN blocking_call
        buffer.advance(read);
        Poll::Ready(Ok(()))
    }
}
