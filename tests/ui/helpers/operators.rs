use std::ops::{Add, Deref};

#[derive(Clone, Copy)]
struct Size(u64);

impl Add for Size {
    type Output = Size;

    fn add(self, other: Size) -> Size {
        Size(self.0 + other.0)
    }
}

struct Held(Vec<Size>);

impl Deref for Held {
    type Target = Vec<Size>;

    fn deref(&self) -> &Vec<Size> {
        &self.0
    }
}

async fn run(held: Held) -> u64 {
    let sum = held[0] + held[1];
    sum.0 + held.len() as u64
}
