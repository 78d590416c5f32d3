//! What `main` runs beside something else, or behind what spawns, others wait for.

async fn beside(name: &str) {
    let _ = std::fs::read(name); //~ WARN blocking_call
}

async fn one_of_two() {
    let _ = std::fs::read("a"); //~ WARN blocking_call
}

async fn behind() {
    let _ = std::fs::read("a"); //~ WARN blocking_call
}

async fn from_two_places() {
    let _ = std::fs::read("a"); //~ WARN blocking_call
}

async fn prepare() {
    tokio::spawn(from_two_places());
}

#[tokio::main]
async fn main() {
    tokio::join!(beside("a"), beside("b"));
    tokio::select! {
        () = one_of_two() => {}
        () = std::future::pending() => {}
    }
    from_two_places().await;
    prepare().await;
    behind().await;
}
