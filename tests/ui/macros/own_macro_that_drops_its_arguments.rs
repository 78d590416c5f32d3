macro_rules! ignore {
    ($($code:tt)*) => {};
}

async fn run() {
    ignore!(std::fs::read("a"));
}
