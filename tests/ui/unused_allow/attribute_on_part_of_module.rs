#[nostall::allow(blocking_call, busy_wait, reason = "a tool for one user")]
//~^ WARN unused_allow: `busy_wait` is allowed
mod tool {
    async fn run() {
        std::fs::read("a").unwrap();
    }
}

async fn serve() {
    std::fs::read("a").unwrap(); //~ WARN blocking_call
}
