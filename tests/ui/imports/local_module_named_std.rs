mod std {
    pub mod fs {
        pub fn read(name: &str) -> usize {
            name.len()
        }
    }
}

async fn load() {
    let _ = std::fs::read("a");
    let _ = ::std::fs::read("a"); //~ WARN blocking_call: std::fs::read
}
