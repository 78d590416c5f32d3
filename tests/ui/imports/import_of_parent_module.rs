use std::fs;

mod inner {
    mod fs {
        pub fn read(name: &str) -> usize {
            name.len()
        }
    }

    async fn load() -> usize {
        fs::read("a")
    }
}

fn outside() {
    let _ = fs::read("a");
}
