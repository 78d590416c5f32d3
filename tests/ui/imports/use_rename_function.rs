//@ snapshot
use std::fs::read as slurp;
use std::thread::sleep as nap;
use std::time::Duration;

async fn load() {
    nap(Duration::from_secs(1)); //~ WARN blocking_call: std::thread::sleep
    let _ = slurp("a"); //~ WARN blocking_call: std::fs::read
}
