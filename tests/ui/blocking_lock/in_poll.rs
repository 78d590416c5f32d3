use std::future::Future;
use std::pin::Pin;
use std::sync::Mutex;
use std::task::{Context, Poll};

struct Ready(Mutex<bool>);

impl Future for Ready {
    type Output = ();

    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> {
        match *self.0.lock().unwrap() { //~ NOTE blocking_lock
            true => Poll::Ready(()),
            false => Poll::Pending,
        }
    }
}
