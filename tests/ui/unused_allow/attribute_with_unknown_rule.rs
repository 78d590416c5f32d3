#[nostall::allow(blocking, reason = "why not")]
//~^ ERROR: unknown rule `blocking`
async fn run() {
    std::fs::read("a").unwrap(); //~ WARN blocking_call
}
