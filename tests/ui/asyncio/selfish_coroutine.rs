// A coroutine that never awaits keeps the loop for itself.
async fn selfish() {
    let mut count = 0_u64;
    loop { //~ WARN long_loop
        count = count.wrapping_mul(31);
    }
}
