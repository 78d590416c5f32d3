use helper::{Counter, add};

async fn run(mut counter: Counter) -> u8 {
    counter.next() + add(1, 2)
}
//@ crate: helper (lib)
pub struct Counter(u8);

impl Counter {
    pub fn next(&mut self) -> u8 {
        self.0 = add(self.0, 1);
        self.0
    }

    pub fn save(&self) {
        let _ = std::fs::write("a", "b");
    }
}

pub fn add(first: u8, second: u8) -> u8 {
    first + second
}
