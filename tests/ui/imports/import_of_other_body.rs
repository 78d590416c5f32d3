fn blocking() {
    use std::fs::read;
    let _ = read("a");
}

fn read(name: &str) -> usize {
    name.len()
}

async fn load() -> usize {
    {
        use std::fs::read as _;
    }
    read("a")
}
