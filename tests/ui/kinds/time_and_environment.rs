use std::env;
use std::time::{Duration, Instant};

async fn look() -> usize {
    let _ = Instant::now() + Duration::from_secs(1);
    let _ = env::args().count();
    let _ = env::var_os("HOME");
    env::temp_dir().as_os_str().len()
}
