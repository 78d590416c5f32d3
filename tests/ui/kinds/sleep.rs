//@ snapshot
use std::thread;
use std::time::Duration;

async fn wait(time: Duration) {
    thread::sleep(time); //~ WARN blocking_call: std::thread::sleep
    thread::sleep(Duration::from_millis(10)); //~ WARN blocking_call
    thread::park(); //~ WARN blocking_call: std::thread::park
    thread::park_timeout(time); //~ WARN blocking_call: std::thread::park_timeout
}
