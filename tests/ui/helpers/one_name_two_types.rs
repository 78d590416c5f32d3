struct Disk;
struct Memory;

impl Disk {
    fn load(&self) {
        let _ = std::fs::read("a");
    }
}

impl Memory {
    fn load(&self) {}
}

async fn run(disk: Disk, memory: Memory) {
    disk.load(); //~ WARN blocking_call
    memory.load();
}
