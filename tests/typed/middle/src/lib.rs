//! Passes on all that it sees.

mod inner {
    pub use bottom::*;
}

pub use inner::*;
