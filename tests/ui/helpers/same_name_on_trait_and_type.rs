trait Load {
    fn load(&self) {
        let _ = std::fs::read("a");
    }
}

struct Memory;

impl Load for Memory {}

impl Memory {
    fn load(&self) {}
}

async fn run(memory: Memory) {
    memory.load();
}
