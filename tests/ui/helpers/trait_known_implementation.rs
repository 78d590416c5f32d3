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

async fn run(disk: &Disk, memory: Memory) {
    disk.save(); //~ WARN blocking_call
    Store::save(disk); //~ WARN blocking_call
    memory.save();
    <Memory as Store>::save(&memory);
}
