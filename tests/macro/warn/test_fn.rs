//! A test with the attribute is meant.
#![deny(warnings)]
#![allow(dead_code, reason = "only compiled")]

mod tests {
    #[nostall::nonblocking]
    async fn works() {
        std::thread::sleep(std::time::Duration::from_millis(1));
    }
}

fn main() {}
