//! Finds what keeps a Tokio worker busy, while it happens.

#[cfg(feature = "macros")]
pub use nostall_macro::{allow, may_block, nonblocking};
