trait Load {
    fn load(&self);
}

trait Store: Load {
    fn save(&self);
}

struct Disk;

impl Load for Disk {
    fn load(&self) {
        let _ = std::fs::read("a");
    }
}

impl Store for Disk {
    fn save(&self) {}
}

async fn run(store: &dyn Store) {
    store.load(); //~ WARN blocking_call
    store.save();
}
