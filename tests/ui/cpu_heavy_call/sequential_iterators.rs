async fn sum(numbers: Vec<u64>) -> u64 {
    numbers.iter().map(|number| number * 2).sum()
}
