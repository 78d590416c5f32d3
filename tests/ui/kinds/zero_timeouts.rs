use std::sync::mpsc::Receiver;
use std::thread;
use std::time::Duration;

async fn poll(receiver: Receiver<u8>, crossbeam: crossbeam_channel::Receiver<u8>) {
    let _ = receiver.recv_timeout(Duration::ZERO);
    let _ = receiver.recv_timeout(Duration::from_secs(0));
    let _ = receiver.recv_timeout(Duration::from_millis(0));
    let _ = crossbeam.recv_timeout(Duration::ZERO);
    thread::sleep(Duration::ZERO);
    thread::sleep(Duration::from_nanos(0));
}
