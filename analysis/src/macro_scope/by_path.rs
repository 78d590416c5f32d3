//! Macros that have a path: `#[macro_export]` gives one at the root of the crate, and `use name;`
//! beside the definition one in that module.
//!
//! Paths are not followed, as nothing is indexed yet: the name at the end decides, where the path
//! starts in this crate and only one definition of the crate has it.

use std::collections::HashMap;

use super::{Brought, MacroScope, definitions};
use crate::facts::item::{ItemKind, Use};
use crate::facts::macros::MacroDef;
use crate::names::Name;
use crate::program::SourceFile;

/// The definitions of a crate that have a path, by the name at its end; none if there are several.
type Paths<'a> = HashMap<Name, Option<(usize, &'a MacroDef)>>;

/// Adds what each file calls by a path, or by a name that it imports.
pub(super) fn add(files: &[SourceFile], scopes: &mut [MacroScope]) {
    let paths = paths(files);
    if paths.is_empty() {
        return;
    }
    for (file, scope) in files.iter().zip(scopes) {
        for call in &file.facts.macros.called {
            let is_textual =
                matches!(call[..], [name] if scope.around.iter().any(|it| it.name == name));
            let name = meant(file, call).filter(|_| !is_textual);
            if let Some(Some((_, definition))) = name.and_then(|name| paths.get(&name)) {
                scope.by_path.push((call.clone(), Brought::of(definition)));
            }
        }
    }
}

fn paths(files: &[SourceFile]) -> Paths<'_> {
    let mut paths = Paths::new();
    for (at, definition) in definitions(files) {
        let renamed = uses(&files[at]).filter(|it| it.path[..] == [definition.name]);
        let exported = definition.exported.then_some(definition.name);
        for name in renamed.filter_map(|it| it.name).chain(exported) {
            let entry = paths.entry(name).or_insert(Some((at, definition)));
            // In one file, the later one stands for another configuration.
            let is_same =
                |(other, it): (usize, &MacroDef)| other == at || it.rules == definition.rules;
            *entry = entry.filter(|it| is_same(*it)).map(|_| (at, definition));
        }
    }
    paths
}

/// The name at the end of the path by which a call means a macro of this crate.
fn meant(file: &SourceFile, call: &[Name]) -> Option<Name> {
    let [name] = *call else {
        return call.last().copied().filter(|_| starts_here(file, call));
    };
    let mut named = uses(file).filter(|it| it.name == Some(name)).peekable();
    if named.peek().is_some() {
        return named
            .find(|it| starts_here(file, &it.path))?
            .path
            .last()
            .copied();
    }
    let mut globs = uses(file).filter(|it| it.name.is_none());
    globs.any(|it| starts_here(file, &it.path)).then_some(name)
}

fn uses(file: &SourceFile) -> impl Iterator<Item = &Use> {
    file.facts.modules.iter().flat_map(|module| &module.uses)
}

/// Whether a path starts in this crate.
fn starts_here(file: &SourceFile, path: &[Name]) -> bool {
    let Some(first) = path.first() else {
        return false;
    };
    let is_module = |kind| matches!(kind, ItemKind::Module(_) | ItemKind::FileModule(_));
    let mut items = file.facts.modules.iter().flat_map(|module| &module.items);
    matches!(first.as_str(), "crate" | "self" | "super")
        || items.any(|item| item.name == *first && is_module(item.kind))
}
