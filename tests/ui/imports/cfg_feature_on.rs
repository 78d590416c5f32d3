//@ features: sync, extra
#[cfg(feature = "sync")]
use std::fs::read;
#[cfg(not(feature = "sync"))]
use tokio::fs::read;

async fn load() {
    let _ = read("a"); //~ WARN blocking_call: std::fs::read
}

#[cfg(all(feature = "sync", not(feature = "extra")))]
async fn never() {
    let _ = std::fs::read("a");
}
