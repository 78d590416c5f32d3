async fn reader() -> impl Fn() -> bool {
    || std::fs::read("a").is_ok()
}

async fn boxed() -> Box<dyn Fn() -> bool> {
    let read = || std::fs::read("a").is_ok();
    Box::new(read)
}
