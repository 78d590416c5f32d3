use crossbeam_channel::{Receiver, Sender};

async fn wait(receiver: Receiver<u8>, sender: &Sender<u8>) {
    let _ = receiver.recv(); //~ WARN blocking_call: crossbeam_channel::Receiver::recv
    let _ = sender.send(1);
    let _: Vec<u8> = receiver.iter().collect(); //~ WARN blocking_call
}

async fn fill() {
    let (sender, _receiver) = crossbeam_channel::bounded(1);
    let _ = sender.send(1); //~ WARN blocking_call: crossbeam_channel::Sender::send
    let (sender, _receiver) = crossbeam_channel::unbounded();
    let _ = sender.send(1);
}
