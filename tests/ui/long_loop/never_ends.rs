async fn spin() {
    let mut count = 0_u64;
    loop { //~ WARN long_loop: runs for long
        count = count.wrapping_add(step(count));
    }
}

fn step(count: u64) -> u64 {
    count / 3
}
