trait Load {
    fn name(&self) -> String;

    fn load(&self) -> Vec<u8> {
        std::fs::read(self.name()).unwrap()
    }
}

struct Disk;

impl Load for Disk {
    fn name(&self) -> String {
        "a".to_owned()
    }
}

async fn run(disk: Disk, any: &dyn Load) {
    let _ = disk.load(); //~ WARN blocking_call
    let _ = any.load(); //~ WARN blocking_call
    let _ = any.name();
}
