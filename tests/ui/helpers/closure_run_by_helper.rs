fn retry<T>(mut job: impl FnMut() -> Option<T>) -> Option<T> {
    job().or_else(|| job())
}

fn parse(text: &str) -> Option<u8> {
    text.parse().ok()
}

async fn run() {
    let _ = retry(|| std::fs::read("a").ok()); //~ WARN blocking_call
    let _ = retry(|| parse("1"));
}
