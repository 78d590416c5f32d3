use std::time::Duration;

fn sleep(_: Duration) {}

fn read(name: &str) -> usize {
    name.len()
}

fn connect(name: &str) -> usize {
    name.len()
}

async fn run() -> usize {
    sleep(Duration::from_secs(1));
    read("a") + connect("b")
}
