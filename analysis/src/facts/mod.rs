//! What one file says, in a form that outlives its syntax tree: small, plain and free of lookups.

use crate::finding::Problem;
use crate::span::Span;

/// Everything later steps need to know of one file.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FileFacts {
    /// Modules declared here whose text is in another file.
    pub mods: Vec<ModDecl>,
    /// What could not be read.
    pub problems: Vec<Problem>,
    /// Number of lines, for statistics.
    pub lines: u32,
}

/// `mod name;`, or `include!("file.rs")`, which places a file's items right here.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ModDecl {
    /// The module's name; empty for an `include!`.
    pub name: String,
    /// The inline modules around the declaration, outermost first, as folder names
    /// (a `#[path]` on an inline module replaces its name).
    pub folders: Vec<String>,
    /// The `#[path = ".."]` on the declaration, or the argument of `include!`.
    pub path: Option<String>,
    /// The declaration, for messages about a missing file.
    pub span: Span,
}
