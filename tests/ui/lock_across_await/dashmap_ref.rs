use dashmap::DashMap;

async fn send(peers: &DashMap<u32, tokio::sync::mpsc::Sender<u32>>) {
    if let Some(peer) = peers.get(&1) { //~ WARN lock_across_await //~ NOTE blocking_lock
        let _ = peer.send(1).await;
    }
}
