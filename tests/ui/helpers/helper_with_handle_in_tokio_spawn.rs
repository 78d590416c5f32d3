fn load() {
    let _ = std::fs::read("a");
}

fn start() {
    tokio::spawn(async { load() }); //~ WARN blocking_call
    tokio::spawn(async move {
        tokio::task::yield_now().await;
        load(); //~ WARN blocking_call
    });
}
