//! Macros: what a file defines of them, and which it calls without defining them.

use crate::names::Name;

/// What a file has to do with macros of other files.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct FileMacros {
    /// What makes the textual scope, in the order of the text.
    pub(crate) steps: Vec<MacroStep>,
    /// The paths of calls that no definition of the file itself stands before, each once.
    pub(crate) called: Vec<Vec<Name>>,
}

/// What changes the macros that can be called by a single name.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) enum MacroStep {
    /// A definition.
    Define(MacroDef),
    /// A file module, by its index in [`FileFacts::mods`](crate::FileFacts::mods).
    Module {
        decl: u32,
        /// Whether its definitions last beyond it: `#[macro_use]`, or an `include!`.
        macro_use: bool,
    },
    /// The beginning of an inline module or a block whose definitions end with it.
    Enter,
    /// Its end.
    Leave,
}

/// A `macro_rules!`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct MacroDef {
    /// Its name.
    pub(crate) name: Name,
    /// The tokens between its braces, as text.
    pub(crate) rules: String,
    /// Whether it has a path, at the root of the crate: `#[macro_export]`.
    pub(crate) exported: bool,
}
