//! A closure runs where what it is kept in is called.

fn reader() -> impl Fn() -> Vec<u8> {
    || std::fs::read("a").unwrap() //~ WARN blocking_call: std::fs::read
}

fn boxed() -> Box<dyn Fn() -> Vec<u8>> {
    Box::new(|| std::fs::read("b").unwrap()) //~ WARN blocking_call: std::fs::read
}

fn never_called() -> impl Fn() -> Vec<u8> {
    || std::fs::read("c").unwrap()
}

fn offloaded() -> impl Fn() -> Vec<u8> {
    || std::fs::read("d").unwrap()
}

async fn run() {
    reader()();
    let read = boxed();
    read();
    let _later = never_called();
    let _ = tokio::task::spawn_blocking(|| offloaded()()).await;
}

struct Producer {
    produce: Box<dyn Fn() -> Vec<u8> + Send + Sync>,
    idle: Box<dyn Fn() -> Vec<u8> + Send + Sync>,
}

impl Producer {
    fn new() -> Self {
        Producer {
            produce: Box::new(|| std::fs::read("e").unwrap()), //~ NOTE blocking_call: std::fs::read
            idle: Box::new(|| std::fs::read("f").unwrap()),
        }
    }

    async fn connected(&self) {
        (self.produce)();
    }
}

struct Wrapper(Box<dyn Fn() -> Vec<u8> + Send + Sync>);

impl Wrapper {
    fn new() -> Self {
        Wrapper(Box::new(|| std::fs::read("g").unwrap())) //~ NOTE blocking_call: std::fs::read
    }

    async fn connected(&self) {
        (self.0)();
    }
}
