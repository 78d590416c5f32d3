use helper::disk;
use helper::prelude::*;

async fn load() {
    let _ = disk::read("a"); //~ WARN blocking_call: std::fs::read
    let _ = helper::write("a", "b"); //~ WARN blocking_call: std::fs::write
    let _ = slurp("a"); //~ WARN blocking_call: std::fs::read_to_string
}
//@ crate: helper (lib)
pub use std::fs as disk;
pub use std::fs::write;

pub mod prelude {
    pub use std::fs::read_to_string as slurp;
}
