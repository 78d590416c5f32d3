use std::sync::mpsc;

async fn make() -> (mpsc::Sender<u8>, mpsc::Receiver<u8>) {
    let (sender, receiver) = mpsc::channel();
    let other = sender.clone();
    let _ = other.send(1);
    let (_bounded, _) = mpsc::sync_channel::<u8>(1);
    let _ = crossbeam_channel::bounded::<u8>(1).0.len();
    (sender, receiver)
}
