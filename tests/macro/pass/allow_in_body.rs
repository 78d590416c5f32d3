//! A rule is allowed on a statement, a block, an arm or a `let`.
#![deny(warnings)]
#![allow(dead_code, reason = "only compiled")]

#[nostall::nonblocking]
async fn load(n: u32) {
    #[nostall::allow(blocking_call, reason = "a statement")]
    std::thread::sleep(std::time::Duration::from_millis(1));

    #[nostall::allow(blocking_call, reason = "a block")]
    {
        std::thread::sleep(std::time::Duration::from_millis(1));
    }

    #[nostall::allow(blocking_call, reason = "a let")]
    let _text = std::fs::read("rates");

    match n {
        #[nostall::allow(blocking_call, reason = "an arm")]
        1 => std::thread::sleep(std::time::Duration::from_millis(1)),
        _ => {}
    }
}

fn main() {}
