//! Which macros of other files a file can call: by the order of the text, or by a path.
//!
//! Files are lowered one by one, and what a macro of another file stands for is not known then. So
//! a file that calls one is lowered again, with the definitions that are found here.

mod by_path;
mod likely;
mod textual;

use crate::facts::macros::{MacroDef, MacroStep};
use crate::names::Name;
use crate::program::SourceFile;

pub use likely::LikelyMacros;

/// The macros of other files that a file calls. Two files with the same text and the same scope
/// have the same facts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct MacroScope {
    /// Those defined before the `mod x;` that the file is, the latest definition last.
    pub(crate) around: Vec<Brought>,
    /// Those of its `#[macro_use]` modules, by the place of the declaration.
    pub(crate) by_module: Vec<(u32, Vec<Brought>)>,
    /// Those that have a path, by the path in the call.
    pub(crate) by_path: Vec<(Vec<Name>, Brought)>,
}

/// A definition of another file.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub(crate) struct Brought {
    pub(crate) name: Name,
    /// The tokens between its braces, as text.
    pub(crate) rules: String,
}

impl MacroScope {
    /// Whether the file calls no macro of another file.
    pub fn is_empty(&self) -> bool {
        self.around.is_empty() && self.by_module.is_empty() && self.by_path.is_empty()
    }
}

impl Brought {
    fn of(definition: &MacroDef) -> Brought {
        Brought {
            name: definition.name,
            rules: definition.rules.clone(),
        }
    }
}

/// The scope of each file of a crate, in the order of the files.
///
/// What a file looks like in its scope may change the scopes: a macro can define others, and
/// declare modules. So the files are lowered anew with [`lower_file_in`](crate::lower_file_in)
/// until the scopes stay as they are; [`SCOPE_ROUNDS`] suffice for real code.
///
/// ```
/// use std::sync::Arc;
/// use nostall_analysis::{Cfg, SourceFile, lower_file, lower_file_in, macro_scopes};
///
/// let (root, child) = ("macro_rules! make { () => { mod made; } } mod child;", "make!();");
/// let file = |text, mods| SourceFile { facts: Arc::new(lower_file(text, &Cfg::default())), mods };
/// let scopes = macro_scopes(&[file(root, vec![Some(1)]), file(child, vec![])]);
/// assert!(scopes[0].is_empty());
/// let facts = lower_file_in(child, &Cfg::default(), &scopes[1]);
/// assert_eq!(facts.mods[0].name, "made");
/// ```
pub fn macro_scopes(files: &[SourceFile]) -> Vec<MacroScope> {
    let mut scopes = vec![MacroScope::default(); files.len()];
    if definitions(files).next().is_some() {
        textual::add(files, &mut scopes);
        by_path::add(files, &mut scopes);
    }
    scopes
}

/// How often the files of a crate are lowered at the most for the sake of macros.
pub const SCOPE_ROUNDS: usize = 6;

/// All definitions, with the index of their file.
fn definitions(files: &[SourceFile]) -> impl Iterator<Item = (usize, &MacroDef)> {
    let files = files.iter().enumerate();
    files.flat_map(|(at, file)| {
        let steps = file.facts.macros.steps.iter();
        steps.filter_map(move |step| match step {
            MacroStep::Define(definition) => Some((at, definition)),
            _ => None,
        })
    })
}
