//! A type error in the body stays where it was.

#[nostall::nonblocking]
async fn load() -> u32 {
    let text: String = 5;
    text.len()
}

fn main() {}
