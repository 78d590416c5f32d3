use std::fs::read;

macro_rules! read {
    ($name:literal) => {
        $name.len()
    };
}

async fn load() -> usize {
    read!("a")
}
