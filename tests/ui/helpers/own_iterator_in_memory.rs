struct Countdown(u32);

impl Iterator for Countdown {
    type Item = u32;

    fn next(&mut self) -> Option<u32> {
        self.0 = self.0.checked_sub(1)?;
        Some(self.0)
    }
}

async fn run() -> u32 {
    let mut sum = 0;
    for number in Countdown(3) {
        sum += number;
    }
    sum
}
