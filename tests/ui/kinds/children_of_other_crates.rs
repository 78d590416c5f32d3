use std::process::Child;
use std::time::Duration;

use wait_timeout::ChildExt;

async fn bounded(child: &mut Child, seconds: u64) {
    let _ = child.wait_timeout(Duration::from_secs(seconds)); //~ WARN blocking_call: wait_timeout::ChildExt::wait_timeout
    let _ = child.wait_timeout(Duration::ZERO);
}

async fn shared(child: &shared_child::SharedChild) {
    let _ = child.wait(); //~ WARN blocking_call: shared_child::SharedChild::wait
    let _ = child.try_wait();
    let _ = child.kill();
}
