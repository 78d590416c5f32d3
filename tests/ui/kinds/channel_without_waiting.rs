use std::sync::mpsc::{self, Receiver, SyncSender};

async fn poll(
    receiver: Receiver<u8>,
    sender: SyncSender<u8>,
    crossbeam: crossbeam_channel::Receiver<u8>,
    flume: flume::Receiver<u8>,
) {
    let _ = receiver.try_recv();
    let _: Vec<u8> = receiver.try_iter().collect();
    let _ = sender.try_send(1);
    let _ = crossbeam.try_recv();
    let _ = flume.try_recv();
    let _ = flume.recv_async().await;
    let (unbounded, _receiver) = mpsc::channel();
    let _ = unbounded.send(1);
}
