//@ snapshot
use tokio::task::JoinSet;

fn start() {
    tokio::spawn(async {
        let _ = std::fs::read("a"); //~ WARN blocking_call
    });
    let mut tasks = JoinSet::new();
    tasks.spawn(async move {
        let _ = std::fs::read("a"); //~ WARN blocking_call
    });
}

async fn inside() {
    let task = tokio::task::spawn(async { std::fs::read("a") }); //~ WARN blocking_call
    let _ = task.await;
}
