//@ snapshot
use helper::Store;

async fn run(store: &Store) {
    let _ = helper::load(); //~ WARN blocking_call via fs::read
    store.save(); //~ WARN blocking_call via fs::write
}
//@ crate: helper (lib)
use std::fs;

pub struct Store;

impl Store {
    pub fn save(&self) {
        let _ = fs::write("a", "b");
    }
}

pub fn load() -> std::io::Result<Vec<u8>> {
    fs::read("a")
}
