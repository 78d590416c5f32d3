trait Save {
    fn save(&self);
}

trait Store {
    fn save(&self);
}

struct Disk;
struct Memory;

impl Save for Disk {
    fn save(&self) {
        let _ = std::fs::write("a", "b");
    }
}

impl Store for Memory {
    fn save(&self) {}
}

async fn run(store: &dyn Store) {
    store.save();
}
