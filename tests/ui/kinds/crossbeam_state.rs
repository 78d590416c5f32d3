use crossbeam_channel::{Receiver, Sender};

async fn look(sender: &Sender<u8>, receiver: &Receiver<u8>) -> usize {
    let _ = sender.try_send(1);
    let _ = receiver.try_iter().count();
    let _ = receiver.is_empty() || sender.is_full();
    receiver.len()
}
