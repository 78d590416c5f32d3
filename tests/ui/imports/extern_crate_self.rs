extern crate self as app;

pub mod fs {
    pub fn read(name: &str) -> usize {
        name.len()
    }
}

async fn load() -> usize {
    app::fs::read("a")
}
