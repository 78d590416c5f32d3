use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

struct Next(std::sync::mpsc::Receiver<u32>);

impl Future for Next {
    type Output = u32;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<u32> {
        match self.0.try_recv() {
            Ok(value) => Poll::Ready(value),
            Err(_) => {
                cx.waker().wake_by_ref(); //~ DENY busy_wait: wakes itself
                Poll::Pending
            }
        }
    }
}
