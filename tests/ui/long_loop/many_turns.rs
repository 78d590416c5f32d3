async fn count() -> u64 {
    let mut sum = 0;
    for number in 0..50_000_000_u64 { //~ WARN long_loop
        sum += number % 7;
    }
    sum
}
