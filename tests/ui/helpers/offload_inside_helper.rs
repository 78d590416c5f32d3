fn start() {
    std::thread::spawn(|| {
        let _ = std::fs::read("a");
    });
}

fn schedule() {
    drop(tokio::task::spawn_blocking(|| std::fs::read("a")));
}

fn in_place() {
    let _ = tokio::task::block_in_place(|| std::fs::read("a"));
}

async fn run() {
    start();
    schedule();
    in_place();
}
