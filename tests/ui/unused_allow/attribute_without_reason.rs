#[nostall::allow(blocking_call)]
//~^ ERROR: say why
async fn run() {
    std::fs::read("a").unwrap(); //~ WARN blocking_call
}
