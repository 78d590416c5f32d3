async fn squares() -> Vec<u32> {
    let mut found = Vec::new();
    for number in 0..1000 {
        found.push(number * number);
    }
    found
}
