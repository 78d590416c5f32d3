mod prelude {
    pub use std::fs as disk;
}

use prelude::disk;

async fn load() {
    let _ = disk::read("a"); //~ WARN blocking_call: std::fs::read
    let _ = prelude::disk::write("a", "b"); //~ WARN blocking_call: std::fs::write
}
