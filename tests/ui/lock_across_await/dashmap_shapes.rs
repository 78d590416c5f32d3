// Every way to come by a guard of a map, held while another future runs.
use dashmap::DashMap;

struct Peer;

impl Peer {
    async fn send(&self) {
        tokio::task::yield_now().await;
    }
}

async fn made(peers: &DashMap<u32, Peer>) -> Result<(), String> {
    let peer = peers.entry(1).or_try_insert_with(|| Ok::<_, String>(Peer))?; //~ WARN lock_across_await //~ NOTE blocking_lock
    peer.send().await;
    Ok(())
}

async fn put(peers: &DashMap<u32, Peer>) {
    let entry = peers.entry(1).insert_entry(Peer); //~ WARN lock_across_await //~ NOTE blocking_lock
    tokio::task::yield_now().await;
    drop(entry);
}

async fn tried(peers: &DashMap<u32, Peer>) {
    if let Some(peer) = peers.try_get(&1).try_unwrap() { //~ WARN lock_across_await
        peer.send().await;
    }
}

async fn all(peers: &DashMap<u32, Peer>) {
    for peer in peers.iter() { //~ WARN lock_across_await //~ NOTE blocking_lock
        peer.value().send().await;
    }
}

async fn weaker(peers: &DashMap<u32, Peer>) {
    let peer = peers.entry(1).or_insert_with(|| Peer).downgrade(); //~ WARN lock_across_await //~ NOTE blocking_lock
    peer.send().await;
}

async fn part(peers: &DashMap<u32, (Peer, u8)>) {
    let peer = peers.get(&1).unwrap().map(|it| &it.0); //~ WARN lock_across_await //~ NOTE blocking_lock
    peer.send().await;
}

// None of these is held.

async fn collected(peers: &DashMap<u32, Peer>) {
    let keys: Vec<u32> = peers.iter().map(|it| *it.key()).collect(); //~ NOTE blocking_lock
    tokio::task::yield_now().await;
    drop(keys);
    futures::future::join_all(peers.iter().map(|it| sleep(*it.key())).collect::<Vec<_>>()).await; //~ NOTE blocking_lock
    for key in peers.iter().map(|it| *it.key()).collect::<Vec<_>>() { //~ NOTE blocking_lock
        sleep(key).await;
    }
}

async fn copied(peers: &DashMap<u32, u32>) {
    let number = *peers.entry(1).or_try_insert_with(|| Ok::<_, ()>(1)).unwrap(); //~ NOTE blocking_lock
    sleep(number).await;
}

async fn sleep(seconds: u32) {
    tokio::time::sleep(std::time::Duration::from_secs(seconds.into())).await;
}
