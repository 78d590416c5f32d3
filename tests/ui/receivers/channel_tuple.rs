use std::sync::mpsc;

async fn wait() {
    let (sender, receiver) = mpsc::channel::<u8>();
    let _ = sender.send(1);
    let _ = receiver.recv(); //~ WARN blocking_call: std::sync::mpsc::Receiver::recv
    let (sender, _receiver) = mpsc::sync_channel(1);
    let _ = sender.send(1); //~ WARN blocking_call: std::sync::mpsc::SyncSender::send
}
