use std::sync::mpsc::Receiver;
use std::time::Duration;

fn poll(receiver: &Receiver<u8>) -> Option<u8> {
    receiver.recv_timeout(Duration::ZERO).ok().or_else(|| receiver.try_recv().ok())
}

async fn run(receiver: Receiver<u8>) -> Option<u8> {
    poll(&receiver)
}
