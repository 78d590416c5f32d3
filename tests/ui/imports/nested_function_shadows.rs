use std::thread::sleep;
use std::time::Duration;

async fn load() {
    sleep(Duration::from_secs(1));

    fn sleep(_: Duration) {}
}
