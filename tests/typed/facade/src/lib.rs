//! Passes on all that it sees, under another name, too.

pub mod prelude {
    pub use middle::*;
}

pub use middle::{call_with, fetch_from, load as open_sesame, load_here, load_twice, read_here};
pub use prelude::*;
