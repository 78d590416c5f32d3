use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

struct Hash(String);

impl Future for Hash {
    type Output = String;

    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<String> {
        Poll::Ready(bcrypt::hash(&self.0, 12).unwrap()) //~ WARN cpu_heavy_call
    }
}
