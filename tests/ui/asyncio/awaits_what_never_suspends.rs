// Awaiting a coroutine that awaits nothing does not go back to the loop.
async fn step(count: u64) -> u64 {
    count.wrapping_mul(31)
}

async fn selfish() {
    let mut count = 0_u64;
    loop { //~ WARN long_loop
        count = step(count).await;
    }
}
