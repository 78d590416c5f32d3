//! The build configuration that `#[cfg]` is judged by.

use std::collections::BTreeSet;

/// What is known of a build, to decide `#[cfg(..)]`; what is not known keeps both branches.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Cfg {
    /// Whether `cfg(test)` holds.
    pub test: bool,
    /// The enabled features of the package.
    pub features: BTreeSet<String>,
}
