//! Calls of unknown macros that seem to declare modules: `mod_flat!(cache files);`.
//!
//! What such a macro stands for is in another crate. If there is nothing but names in the call, and
//! each has a file where `mod name;` would look for it, these are the modules. Files are looked for
//! later, so the names are kept as a list of which all are modules, or none.

use proc_macro2::{Ident, TokenStream, TokenTree};

use crate::facts::ModDecl;
use crate::facts::item::{Item, ItemKind, Use};
use crate::lower::{FileLowerer, index, ty};
use crate::names::Name;
use crate::span::Span;

/// The names in one call.
pub(in crate::lower) struct Listed {
    module: u32,
    folders: Vec<String>,
    names: Vec<(Name, Span)>,
}

/// Notes a call, if there are only names in it.
pub(super) fn note(file: &mut FileLowerer<'_>, tokens: &TokenStream) {
    let is_block = file.facts.modules[file.module as usize].is_block;
    let Some(idents) = idents(tokens).filter(|_| !is_block) else {
        return;
    };
    let names = idents.iter();
    let names = names.map(|ident| (ty::name(ident), file.span(ident.span())));
    let names = names.collect();
    let listed = Listed {
        module: file.module,
        folders: file.folders.clone(),
        names,
    };
    file.listed.push(listed);
}

/// `a b c` or `a, b, c`.
fn idents(tokens: &TokenStream) -> Option<Vec<Ident>> {
    let mut idents = Vec::new();
    for token in tokens.clone() {
        match token {
            TokenTree::Ident(ident) => idents.push(ident),
            TokenTree::Punct(punct) if punct.as_char() == ',' => {}
            _ => return None,
        }
    }
    (!idents.is_empty()).then_some(idents)
}

/// Declares what was listed, once it is known what else the file declares.
pub(in crate::lower) fn declare(file: &mut FileLowerer<'_>) {
    for (list, listed) in (0..).zip(std::mem::take(&mut file.listed)) {
        if !listed.is_about_others(file) {
            for (name, span) in &listed.names {
                declare_one(file, &listed, list, *name, *span);
            }
        }
    }
}

impl Listed {
    /// Whether something of these names is declared or imported already, and so is not by the call.
    fn is_about_others(&self, file: &FileLowerer<'_>) -> bool {
        let module = &file.facts.modules[self.module as usize];
        let items = module.items.iter().map(|item| item.name);
        let known = items.chain(module.uses.iter().filter_map(|it| it.name));
        // The roots of targets are no modules of each other.
        let known = known.chain(["lib", "main"].map(Name::new));
        known
            .into_iter()
            .any(|name| self.names.iter().any(|it| it.0 == name))
    }
}

/// `pub mod name; pub use self::name::*;`
fn declare_one(file: &mut FileLowerer<'_>, listed: &Listed, list: u32, name: Name, span: Span) {
    let decl = index(file.facts.mods.len());
    file.facts.mods.push(ModDecl {
        name: name.to_string(),
        folders: listed.folders.clone(),
        path: None,
        possible_paths: Vec::new(),
        conditional: true,
        list: Some(list),
        span,
        module: listed.module,
        public: true,
    });
    let module = &mut file.facts.modules[listed.module as usize];
    module.items.push(Item {
        name,
        public: true,
        kind: ItemKind::FileModule(decl),
    });
    module.uses.push(Use {
        path: vec![Name::new("self"), name],
        name: None,
        public: true,
    });
    file.macros.module(decl, span.start, false);
}
