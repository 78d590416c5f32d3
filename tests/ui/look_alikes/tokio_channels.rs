use tokio::sync::{broadcast, mpsc, oneshot, watch};

async fn run(
    mut receiver: mpsc::Receiver<u8>,
    mut shared: broadcast::Receiver<u8>,
    mut watched: watch::Receiver<u8>,
    once: oneshot::Receiver<u8>,
) {
    let _ = receiver.recv().await;
    let _ = shared.recv().await;
    let _ = watched.changed().await;
    let _ = once.await;
    let (sender, mut receiver) = mpsc::channel::<u8>(1);
    let _ = sender.send(1).await;
    let _ = receiver.recv().await;
}
