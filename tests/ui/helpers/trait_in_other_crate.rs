use helper::Store;

struct Disk;

impl Store for Disk {
    fn save(&self) {
        let _ = std::fs::write("a", "b");
    }
}

async fn run(store: &dyn Store) {
    store.save(); //~ WARN blocking_call
    store.save_twice(); //~ WARN blocking_call
}
//@ crate: helper (lib)
pub trait Store {
    fn save(&self);

    fn save_twice(&self) {
        self.save();
        self.save();
    }
}
