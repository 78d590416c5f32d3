//! The driver of the annotated sources under `tests/ui`.
//!
//! A case is a Rust file that says at the end of a line what the static pass must report there:
//!
//! ```text
//! //@ edition: 2021
//! async fn load() {
//!     let _ = std::fs::read("x"); //~ WARN blocking_call: std::fs::read
//! }
//! ```
//!
//! The output people read is kept for some cases, in a `.stderr` file beside them, and rewritten by
//! `BLESS=1 cargo test -p nostall-tests --test ui`.
//!
//! The findings and the annotations have to be the same multiset. [`Case`] describes the headers,
//! [`Expected`] the annotations.

mod case;
mod compare;
mod expected;
mod modules;
mod observed;
mod snapshot;

pub use case::{Case, CaseCrate, CaseFile, Headers, Role};
pub use compare::{Mismatch, compare};
pub use expected::{Expected, Mark};
pub use observed::{Observed, observe};
pub use snapshot::{check_snapshot, render};

/// Analyses an annotated source and compares the findings with its annotations.
///
/// # Errors
///
/// One line per difference, each as `name:line: what`, or the mistake in the case itself.
pub fn check(name: &str, text: &str) -> Result<(), String> {
    let case = Case::parse(text).map_err(|error| format!("{name}:{error}"))?;
    let expected = Expected::parse_all(text).map_err(|error| format!("{name}:{error}"))?;
    let observed = observe(&case).map_err(|error| format!("{name}:{error}"))?;
    let lines: Vec<String> = compare(&expected, &observed)
        .iter()
        .map(|mismatch| format!("{name}:{mismatch}"))
        .collect();
    if lines.is_empty() {
        Ok(())
    } else {
        Err(lines.join("\n"))
    }
}
