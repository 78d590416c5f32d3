use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

enum Copy<F> {
    First(F),
    Done,
}

impl<F: Future + Unpin> Future for Copy<F> {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        loop {
            match &mut *self {
                Copy::First(inner) => {
                    ready!(Pin::new(inner).poll(cx));
                    *self = Copy::Done;
                }
                Copy::Done => return Poll::Ready(()),
            }
        }
    }
}
