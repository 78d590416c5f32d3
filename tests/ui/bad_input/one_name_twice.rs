fn load() {}

fn load() {
    let _ = std::fs::read("a");
}

struct Disk;
struct Disk;

impl Disk {
    async fn read(&self) {
        let _ = std::fs::read("a"); //~ WARN blocking_call
    }
}
