use std::pin::Pin;
use std::task::{Context, Poll};

struct Load;

impl Load {
    fn step(&self) {
        let _ = std::fs::read("a");
    }
}

impl Future for Load {
    type Output = ();

    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> {
        self.step(); //~ WARN blocking_call via std::fs::read
        Poll::Ready(())
    }
}
