#[derive(Default)]
struct OpenOptions {
    read: bool,
}

impl OpenOptions {
    fn new() -> Self {
        Self::default()
    }

    fn read(mut self, read: bool) -> Self {
        self.read = read;
        self
    }

    fn open(self, name: &str) -> usize {
        name.len()
    }
}

async fn run() -> usize {
    OpenOptions::new().read(true).open("a")
}
