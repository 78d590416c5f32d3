use rustix::fs::{Mode, OFlags};

async fn calls(path: &str) {
    let _ = rustix::fs::open(path, OFlags::RDONLY, Mode::empty()); //~ WARN blocking_call: rustix::fs::open
    let _ = rustix::fs::stat(path); //~ NOTE blocking_metadata: rustix::fs::stat
    let _ = rustix::process::getpid();
}
