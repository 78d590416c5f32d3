mod disk {
    pub use std::fs::read;
}

mod inner {
    use super::disk;

    async fn load() {
        let _ = disk::read("a"); //~ WARN blocking_call: std::fs::read
        let _ = super::disk::read("a"); //~ WARN blocking_call: std::fs::read
        let _ = crate::disk::read("a"); //~ WARN blocking_call: std::fs::read
    }
}
