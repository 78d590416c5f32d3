use std::future::Future;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};

struct Ready(AtomicBool);

impl Future for Ready {
    type Output = ();

    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> {
        while !self.0.load(Ordering::Acquire) {} //~ DENY busy_wait
        Poll::Ready(())
    }
}
