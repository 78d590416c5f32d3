//@ snapshot
trait Store {
    fn save(&self);
}

struct Disk;
struct Memory;

impl Store for Disk {
    fn save(&self) {
        let _ = std::fs::write("a", "b");
    }
}

impl Store for Memory {
    fn save(&self) {}
}

async fn dynamic(store: Box<dyn Store>) {
    store.save(); //~ NOTE blocking_call
}

async fn clause<S>(store: &S)
where
    S: Store + Sync,
{
    store.save(); //~ NOTE blocking_call
}
