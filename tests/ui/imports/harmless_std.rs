use core::time::Duration;
use std::{env, mem};

async fn load() {
    let mut wait = Duration::from_secs(1);
    let _ = mem::take(&mut wait);
    let _ = env::var("HOME");
    let _ = std::thread::current();
    let _ = std::time::Instant::now();
    let _ = std::process::id();
}
