fn long_way() {
    short_way();
}

fn short_way() {
    let _ = std::fs::read("a");
}

fn both() {
    long_way();
    short_way();
}

async fn run() {
    both(); //~ WARN blocking_call via short_way > std::fs::read
}
