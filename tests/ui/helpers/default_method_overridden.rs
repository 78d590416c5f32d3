trait Load {
    fn load(&self) -> Vec<u8> {
        std::fs::read("a").unwrap()
    }
}

struct Memory;

impl Load for Memory {
    fn load(&self) -> Vec<u8> {
        Vec::new()
    }
}

async fn run(memory: Memory) -> Vec<u8> {
    memory.load()
}
