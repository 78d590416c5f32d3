//! What keeps a future from moving between threads is named as before.

#[nostall::nonblocking]
async fn load() {
    let shared = std::rc::Rc::new(1);
    tokio::task::yield_now().await;
    drop(shared);
}

fn main() {
    tokio::spawn(load());
}
