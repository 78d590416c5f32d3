// A generator whose items are ready gives the others no turn.
struct Numbers(u64);

impl Numbers {
    async fn next(&mut self) -> Option<u64> {
        self.0 += 1;
        Some(self.0)
    }
}

async fn consume(mut numbers: Numbers) -> u64 {
    let mut sum = 0;
    loop { //~ WARN long_loop
        match numbers.next().await {
            Some(number) => sum += number,
            None => return sum,
        }
    }
}
