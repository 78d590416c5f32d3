//! Documentation stays with the fn.
#![deny(warnings)]
#![allow(dead_code, reason = "only compiled")]

#![deny(missing_docs)]

/// Answers.
///
/// # Examples
#[nostall::nonblocking]
#[must_use]
#[inline]
pub async fn answer() -> u32 {
    //! Inside as well.
    42
}

fn main() {}
