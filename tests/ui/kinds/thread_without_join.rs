use std::thread::{self, JoinHandle};

async fn start(handle: &JoinHandle<u8>) -> bool {
    let _detached = thread::spawn(|| 1);
    handle.thread().unpark();
    handle.is_finished()
}
