//! Without the feature `watch`, `#[nonblocking]` leaves the future as it is.
#![cfg(all(feature = "macros", not(feature = "watch")))]

async fn bare(count: u32) -> u32 {
    let held = [count; 8];
    tokio::task::yield_now().await;
    held[0]
}

#[nostall::nonblocking]
async fn annotated(count: u32) -> u32 {
    let held = [count; 8];
    tokio::task::yield_now().await;
    held[0]
}

#[test]
fn the_future_is_no_larger() {
    assert_eq!(size_of_val(&annotated(1)), size_of_val(&bare(1)));
}
