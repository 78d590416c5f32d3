async fn run() -> u32 {
    let mut sum = 0;
    for turn in 0..16 {
        sum += turn * turn;
    }
    sum
}
