//! An allowance in a body needs a reason too.

#[nostall::nonblocking]
async fn load() {
    #[nostall::allow(blocking_call)]
    std::thread::sleep(std::time::Duration::from_millis(1));
}

fn main() {}
