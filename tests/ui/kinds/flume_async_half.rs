use flume::{Receiver, Sender};
use futures::StreamExt;

async fn run(sender: Sender<u8>, receiver: Receiver<u8>) {
    let _ = sender.send_async(1).await;
    let _ = receiver.recv_async().await;
    let _ = receiver.stream().next().await;
    let _ = (sender.try_send(1), receiver.len(), receiver.is_empty());
}
