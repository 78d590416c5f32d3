use std::thread::{self, JoinHandle};

async fn wait(handle: JoinHandle<u8>) {
    let _ = handle.join(); //~ WARN blocking_call: std::thread::JoinHandle::join
    let _ = thread::spawn(|| 1).join(); //~ WARN blocking_call: std::thread::JoinHandle::join
    let _: Vec<_> = (0..2).map(|_| thread::spawn(|| 1)).map(|handle| handle.join()).collect(); //~ WARN blocking_call
}
