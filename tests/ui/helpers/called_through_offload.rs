fn load(name: &str) -> Vec<u8> {
    deeper(name)
}

fn deeper(name: &str) -> Vec<u8> {
    std::fs::read(name).unwrap()
}

struct Store;

impl Store {
    fn save(&self) {
        let _ = std::fs::write("a", "b");
    }
}

async fn run(store: Store) {
    let _ = tokio::task::spawn_blocking(|| load("a")).await;
    let _ = tokio::task::spawn_blocking(move || store.save()).await;
    let _ = tokio::task::block_in_place(|| load("a"));
    std::thread::spawn(|| load("a"));
}
