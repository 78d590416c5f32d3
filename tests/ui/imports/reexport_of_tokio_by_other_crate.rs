use helper::rt;
use helper::rt::fs;

async fn load() {
    let _ = fs::read("a").await;
    let _ = rt::task::spawn_blocking(|| std::fs::read("a")).await;
}
//@ crate: helper (lib)
pub use tokio as rt;
