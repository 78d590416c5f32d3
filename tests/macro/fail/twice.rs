//! One attribute is enough.

struct Store;

#[nostall::nonblocking]
impl Store {
    #[nostall::nonblocking]
    async fn load(&self) {}
}

fn main() {}
