mod store {
    pub fn read(name: &str) -> usize {
        name.len()
    }

    pub fn sleep(_: u64) {}
}

use store::*;

async fn load() -> usize {
    sleep(1);
    read("a")
}
