#[cfg(not(test))]
use std::fs;
#[cfg(test)]
use tokio::fs;

async fn load() {
    let _ = fs::read("a"); //~ WARN blocking_call: std::fs::read
}
