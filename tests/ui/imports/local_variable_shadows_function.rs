use std::fs::read;

async fn load() -> usize {
    let read = |name: &str| name.len();
    read("a")
}

async fn count(write: impl Fn(&str) -> usize) -> usize {
    write("a")
}
