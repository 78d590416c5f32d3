//! What one file says, in a form that outlives its syntax tree: small, plain and free of lookups.

pub(crate) mod allowance;
pub(crate) mod body;
pub(crate) mod item;
pub(crate) mod macros;
pub(crate) mod operator;
pub(crate) mod search;
pub(crate) mod types;

use std::collections::HashSet;

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
    /// Number of functions, impls, traits and modules that need a feature which is off.
    pub left_out: u32,
    /// Modules that are not part of this build, for another reason than a feature that is off:
    /// `#[cfg(test)] mod tests;`. Inline ones are among them, for the sake of their folders.
    pub aside: Vec<ModDecl>,
    /// What other files have to know of its macros, and it of theirs.
    pub(crate) macros: macros::FileMacros,
    /// The file's own module first, then inline modules and blocks with items.
    pub(crate) modules: Vec<item::Module>,
    /// Functions and methods, nested ones included.
    pub(crate) functions: Vec<item::Function>,
    /// Structs, enums and unions.
    pub(crate) adts: Vec<item::Adt>,
    /// Traits.
    pub(crate) traits: Vec<item::Trait>,
    /// Implementations.
    pub(crate) impls: Vec<item::Impl>,
    /// Type aliases.
    pub(crate) aliases: Vec<item::Alias>,
    /// Constants and statics.
    pub(crate) values: Vec<item::Value>,
    /// Where rules do not apply.
    pub(crate) allowances: Vec<allowance::Allowance>,
}

impl FileFacts {
    /// For each of [`mods`](FileFacts::mods), whether it is to be followed: what an unknown macro
    /// lists is, if all that it lists have a file.
    pub fn are_modules(&self, has_file: impl Fn(&ModDecl) -> bool) -> Vec<bool> {
        let listed = self.mods.iter().filter(|decl| decl.list.is_some());
        let missing = listed.filter(|decl| !has_file(decl));
        let wrong: HashSet<Option<u32>> = missing.map(|decl| decl.list).collect();
        let mods = self.mods.iter();
        mods.map(|decl| !wrong.contains(&decl.list)).collect()
    }
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
    /// What `path` may be if it is not given: a `cfg_attr` whose condition is not known.
    pub possible_paths: Vec<String>,
    /// Whether the build may leave the declaration out: a `cfg` on it is not known to hold.
    pub conditional: bool,
    /// The number of the call that lists it with others, if an unknown macro seems to declare it;
    /// see [`FileFacts::are_modules`].
    pub list: Option<u32>,
    /// The declaration, for messages about a missing file.
    pub span: Span,
    /// Index of the module it stands in.
    pub(crate) module: u32,
    /// Whether the module is visible beyond its parent.
    pub(crate) public: bool,
}
