//! An allowance in a body names a rule.

#[nostall::nonblocking]
async fn load() {
    #[nostall::allow(blocking, reason = "why")]
    let _ = 1;
}

fn main() {}
