fn add(first: u8, second: u8) -> u8 {
    twice(first) + second
}

fn twice(number: u8) -> u8 {
    number * 2
}

struct Counter(u8);

impl Counter {
    fn next(&mut self) -> u8 {
        self.0 = add(self.0, 1);
        self.0
    }
}

async fn run(mut counter: Counter) -> u8 {
    counter.next() + add(1, 2)
}
