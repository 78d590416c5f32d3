use std::time::Duration;

trait Store {
    fn save(&self);
}

struct Disk;
struct Slow;

impl Store for Disk {
    fn save(&self) {
        let _ = std::fs::write("a", "b");
    }
}

impl Store for Slow {
    fn save(&self) {
        std::thread::sleep(Duration::from_secs(1));
    }
}

async fn dynamic(store: &dyn Store) {
    store.save(); //~ WARN blocking_call
}

async fn generic<S: Store>(store: S) {
    store.save(); //~ WARN blocking_call
}

async fn short(store: impl Store) {
    store.save(); //~ WARN blocking_call
}
