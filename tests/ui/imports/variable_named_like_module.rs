use std::fs;

struct Store;

impl Store {
    fn read(&self, name: &str) -> usize {
        name.len()
    }
}

async fn load(fs: Store) -> usize {
    fs.read("a")
}
