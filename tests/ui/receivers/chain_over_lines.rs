//@ snapshot
use std::process::Command;

async fn run() {
    let _ = Command::new("ls")
        .arg("-l")
        .output() //~ WARN blocking_call
        .unwrap()
        .status
        .success();
}
