//! Passes on all that it sees, under another name, too.

pub mod prelude {
    pub use middle::*;
}

pub use middle::{load as open_sesame, read_here};
pub use prelude::*;
