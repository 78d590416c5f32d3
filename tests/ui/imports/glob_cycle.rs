mod a {
    pub use super::b::*;
}

mod b {
    pub use super::a::*;
    pub use std::fs::read;
}

async fn load() {
    let _ = a::read("a"); //~ WARN blocking_call: std::fs::read
}
