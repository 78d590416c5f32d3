use std::pin::Pin;
use std::task::{Context, Poll};

struct Load;

impl Future for Load {
    type Output = ();

    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> {
        let _ = std::fs::read("a"); //~ WARN blocking_call
        Poll::Ready(())
    }
}
