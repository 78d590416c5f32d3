//! What only the compiler can say something about is left to it.

#[nostall::nonblocking]
impl Self {
    async fn load() {}
}

fn main() {}
