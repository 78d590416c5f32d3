//! The input of an analysis: crates, their files and how they name each other.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::facts::FileFacts;

/// One crate: a library, a binary, an example, a test or a bench target.
#[derive(Clone, Debug)]
pub struct CrateSource {
    /// The name other crates see, with underscores.
    pub name: String,
    /// The language edition.
    pub edition: Edition,
    /// What `name::` means in this crate, by the name it uses (renames applied).
    pub externs: BTreeMap<String, ExternCrate>,
    /// The files; the first is the crate root.
    pub files: Vec<SourceFile>,
    /// Whether findings in this crate are wanted, or it only helps to resolve names.
    pub report: bool,
}

/// One file of a crate.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// What was lowered from its text.
    pub facts: Arc<FileFacts>,
    /// For each of [`FileFacts::mods`], the index of the file that holds the module, if it was found.
    pub mods: Vec<Option<u32>>,
}

/// Another crate, as seen from one.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum ExternCrate {
    /// One of the crates under analysis, by index.
    Source(u32),
    /// A crate known by its real name only, with underscores.
    Named(String),
}

/// The language edition, as far as it changes the analysis.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum Edition {
    /// Rust 2015: paths in `use` start at the crate root.
    E2015,
    /// Rust 2018.
    E2018,
    /// Rust 2021.
    E2021,
    /// Rust 2024: shorter lives for temporaries.
    E2024,
}
