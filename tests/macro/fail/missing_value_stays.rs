//! A missing value is reported at the return type.

#[nostall::nonblocking]
async fn load() -> u32 {
    5;
}

fn main() {}
