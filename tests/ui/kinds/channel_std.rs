use std::sync::mpsc::{Receiver, SyncSender};
use std::time::Duration;

async fn wait(receiver: &Receiver<u8>, sender: SyncSender<u8>) {
    let _ = receiver.recv(); //~ WARN blocking_call: std::sync::mpsc::Receiver::recv
    let _ = receiver.recv_timeout(Duration::from_secs(1)); //~ WARN blocking_call
    let _ = sender.send(1); //~ WARN blocking_call: std::sync::mpsc::SyncSender::send
}
