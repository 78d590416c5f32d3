use flume::{Receiver, Sender};

async fn wait(receiver: &Receiver<u8>, sender: Sender<u8>) {
    let _ = receiver.recv(); //~ WARN blocking_call: flume::Receiver::recv
    let _ = sender.send(1);
    let _ = receiver.recv_async().await;
}

async fn fill() {
    let (sender, _receiver) = flume::bounded(1);
    let _ = sender.send(1); //~ WARN blocking_call: flume::Sender::send
    let (sender, _receiver) = flume::unbounded();
    let _ = sender.send(1);
}
