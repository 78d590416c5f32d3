//! With `deny`, on an impl.

struct Store;

#[nostall::nonblocking(deny)]
impl Store {
    async fn load(&self) -> std::io::Result<Vec<u8>> {
        std::thread::sleep(std::time::Duration::from_millis(1));
        std::fs::read("rates")
    }
}

fn main() {}
