//! Polls of functions with `#[nostall::nonblocking]` are seen by the watchdog, under their names.

use std::future::Future;
use std::pin::Pin;
use std::thread::sleep;
use std::time::Duration;

/// Long enough for the watchdog to see it on a busy machine.
const LONG: Duration = Duration::from_millis(300);

#[nostall::nonblocking]
async fn function(time: Duration) -> Duration {
    sleep(time);
    time
}

#[nostall::test(threshold = "20ms")]
#[should_panic(expected = "macro_watch::function")]
async fn an_async_fn() {
    assert_eq!(function(LONG).await, LONG);
}

#[nostall::nonblocking(name = "load rates")]
async fn named() {
    sleep(LONG);
}

#[nostall::test(threshold = "20ms")]
#[should_panic(expected = "load rates")]
async fn an_async_fn_with_a_name() {
    named().await;
}

#[nostall::nonblocking(threshold = "1min")]
async fn patient() {
    sleep(LONG);
}

#[nostall::test(threshold = "20ms")]
async fn an_async_fn_that_may_take_longer() {
    patient().await;
}

#[nostall::nonblocking(threshold = "20ms")]
async fn strict() {
    sleep(LONG);
}

#[nostall::test(threshold = "1min")]
#[should_panic(expected = "macro_watch::strict")]
async fn an_async_fn_that_must_be_quick() {
    strict().await;
}

struct Store;

#[nostall::nonblocking]
impl Store {
    async fn method(&self) {
        sleep(LONG);
    }
}

#[nostall::test(threshold = "20ms")]
#[should_panic(expected = "macro_watch::method")]
async fn a_method() {
    Store.method().await;
}

#[nostall::nonblocking]
fn boxed() -> Pin<Box<dyn Future<Output = ()> + Send>> {
    Box::pin(async {
        sleep(LONG);
    })
}

#[nostall::test(threshold = "20ms")]
#[should_panic(expected = "macro_watch::boxed")]
async fn a_fn_that_returns_a_future() {
    boxed().await;
}

#[async_trait::async_trait]
trait Load {
    async fn load(&self);
}

#[async_trait::async_trait]
impl Load for Store {
    #[nostall::nonblocking]
    async fn load(&self) {
        sleep(LONG);
    }
}

#[nostall::test(threshold = "20ms")]
#[should_panic(expected = "macro_watch::load")]
async fn a_method_under_async_trait() {
    Store.load().await;
}

#[nostall::test(threshold = "5s")]
async fn what_does_not_block_passes() {
    assert_eq!(function(Duration::ZERO).await, Duration::ZERO);
}

#[tokio::test]
#[nostall::nonblocking]
async fn below_the_test_of_tokio() {
    tokio::task::yield_now().await;
}

#[nostall::nonblocking]
#[tokio::test]
async fn above_the_test_of_tokio() {
    tokio::task::yield_now().await;
}
