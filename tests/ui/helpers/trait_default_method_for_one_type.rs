//! A default method runs the methods of the type that it is called on.

trait Options {
    fn options(&self) -> String;

    fn checksum(&self) -> usize {
        self.options().len()
    }

    fn verify(&self) -> bool {
        self.checksum() > 0
    }
}

trait Named {
    fn name() -> String;
}

trait Show: Named {
    fn show(&self) -> String {
        Self::name()
    }
}

struct Disk;
struct Memory;

impl Options for Disk {
    fn options(&self) -> String {
        std::fs::read_to_string("options").unwrap()
    }
}

impl Options for Memory {
    fn options(&self) -> String {
        String::new()
    }
}

impl Named for Disk {
    fn name() -> String {
        std::fs::read_to_string("name").unwrap()
    }
}

impl Named for Memory {
    fn name() -> String {
        String::new()
    }
}

impl Show for Disk {}
impl Show for Memory {}

impl Memory {
    async fn run(&self) -> bool {
        self.show().is_empty() && self.verify()
    }
}

impl Disk {
    async fn run(&self) -> bool {
        self.verify() //~ WARN blocking_call: std::fs::read_to_string via checksum > options > read_to_string
    }
}

async fn by_value(disk: Disk, memory: Memory, any: &dyn Options) {
    disk.show(); //~ WARN blocking_call: std::fs::read_to_string
    memory.show();
    disk.verify(); //~ WARN blocking_call: std::fs::read_to_string
    memory.verify();
    any.verify(); //~ NOTE blocking_call: std::fs::read_to_string
}
