use flume::{Receiver, Sender};

async fn wait(receiver: &Receiver<u8>, sender: Sender<u8>) {
    let _ = receiver.recv(); //~ WARN blocking_call: flume::Receiver::recv
    let _ = sender.send(1); //~ WARN blocking_call: flume::Sender::send
    let _ = receiver.recv_async().await;
}
