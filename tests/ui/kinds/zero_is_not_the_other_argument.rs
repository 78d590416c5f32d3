use std::sync::mpsc::Receiver;
use std::time::Duration;

async fn wait(receiver: Receiver<u8>, seconds: u64) {
    let _ = receiver.recv_timeout(Duration::from_secs(seconds)); //~ WARN blocking_call
    let _ = receiver.recv_timeout(Duration::new(0, 500)); //~ WARN blocking_call
    std::thread::sleep(Duration::from_millis(100)); //~ WARN blocking_call
    std::thread::sleep(Duration::MAX); //~ WARN blocking_call
}
