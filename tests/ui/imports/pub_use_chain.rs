mod first {
    pub mod second {
        pub use super::super::third::slurp;
    }
}

mod third {
    pub use std::fs::read as slurp;
}

async fn load() {
    let _ = first::second::slurp("a"); //~ WARN blocking_call: std::fs::read
}
