//! A program that never spawns has one task: what `main` calls is judged like its own lines. Only what
//! it joins or selects would go on meanwhile.

#[tokio::main]
async fn main() {
    let _ = std::fs::read("a"); //~ NOTE blocking_call
    convert().await;
    tokio::join!(one(), other());
}

async fn convert() {
    let _ = std::fs::read("a"); //~ NOTE blocking_call
}

async fn one() {
    let _ = std::fs::read("a"); //~ WARN blocking_call
}

async fn other() {
    tokio::task::yield_now().await;
}
