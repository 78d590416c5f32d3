//! A declaration has no body.

trait Load {
    #[nostall::nonblocking]
    async fn load(&self);
}

fn main() {}
