//@ snapshot
use std::path::Path;

async fn tick() {}

async fn run(path: &Path) {
    tokio::select! {
        biased;
        _ = tick() => {
            let _ = std::fs::read("a"); //~ WARN blocking_call
        }
        _ = async { std::fs::read("b") } => {} //~ WARN blocking_call
        Ok(bytes) = tokio::fs::read("c"), if path.exists() => drop(bytes), //~ NOTE blocking_metadata
        else => drop(std::fs::read("d")), //~ WARN blocking_call
    }
}
