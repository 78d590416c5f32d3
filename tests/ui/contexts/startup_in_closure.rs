//@ extern: stacker = stacker
fn main() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    stacker::maybe_grow(1, 2, || runtime.block_on(run()));
    let late = async {
        let _ = std::fs::read("late"); //~ WARN blocking_call
    };
    runtime.block_on(late);
}

async fn run() {
    let _ = std::fs::read("config"); //~ NOTE blocking_call
    until_told(inner(), told()).await;
}

async fn until_told(work: impl Future<Output = ()>, told: impl Future<Output = ()>) {
    tokio::select! {
        () = work => {}
        () = told => {}
    }
}

async fn inner() {
    let _ = std::fs::read("table"); //~ NOTE blocking_call
    let _ = tokio::spawn(async {}).await;
    let _ = std::fs::read("late"); //~ WARN blocking_call
}

async fn told() {
    let _ = tokio::signal::ctrl_c().await;
    let _ = std::fs::write("log", "told"); //~ WARN blocking_call
}
