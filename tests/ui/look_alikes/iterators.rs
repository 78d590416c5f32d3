async fn run(numbers: &[u8]) -> u32 {
    let _ = numbers.iter().map(|number| number + 1).filter(|number| *number > 1).count();
    let _ = numbers.iter().skip(1).step_by(2).zip(numbers).last();
    let _ = numbers.iter().find(|number| **number == 1);
    numbers.iter().copied().map(u32::from).sum()
}
