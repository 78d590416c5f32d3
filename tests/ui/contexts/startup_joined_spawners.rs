//! Where both of two futures spawn, either may find the tasks of the other waiting.

async fn pages() {
    let _ = std::fs::read("a"); //~ WARN blocking_call
    tokio::spawn(async {});
}

async fn metrics() {
    let _ = std::fs::read("b"); //~ WARN blocking_call
    tokio::spawn(async {});
}

async fn later() {
    let _ = std::fs::read("c"); //~ WARN blocking_call
}

async fn sooner() {
    let _ = std::fs::read("d"); //~ NOTE blocking_call
}

#[tokio::main]
async fn main() {
    let first = sooner();
    first.await;
    let last = later();
    let pages = pages();
    let metrics = metrics();
    tokio::join!(pages, metrics);
    last.await;
}
