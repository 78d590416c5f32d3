mod disk {
    pub use std::fs::read;
}

use self::disk::read;

async fn load() {
    let _ = read("a"); //~ WARN blocking_call: std::fs::read
    let _ = self::disk::read("a"); //~ WARN blocking_call: std::fs::read
}
