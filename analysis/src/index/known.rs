//! The catalogue, by the paths that this program knows its entries under.
//!
//! The catalogue names things by a public path, resolution by where they are declared. Where a
//! crate's signatures are at hand, re-exports are followed, so that the two meet.

use std::collections::HashSet;
use std::sync::Arc;

use nostall_catalog::{self as catalog, Api, Form, Medium};

use crate::additions::Additions;
use crate::index::{Def, FnContainer, FnId, Namespace, Program};
use crate::names::{Name, QuickMap};

/// What the catalogue says, by declared path.
#[derive(Clone, Default)]
pub(crate) struct Known {
    apis: QuickMap<Name, &'static Api>,
    /// What dropping a value of a type does.
    drops: QuickMap<Name, &'static Api>,
    offloads: HashSet<Name>,
    media: QuickMap<Name, Medium>,
    added: Added,
}

/// What the user added to the catalogue, which may speak of functions of the program.
#[derive(Clone, Default)]
struct Added {
    apis: QuickMap<Name, &'static Api>,
    offloads: HashSet<Name>,
    handlers: HashSet<Name>,
}

impl Known {
    /// What the catalogue says of crates that code of the program can name, or whose signatures
    /// are loaded.
    pub(super) fn new(program: &Program, in_use: &HashSet<&str>) -> Known {
        let mut known = Known::default();
        let is_in_use = |path: &str| in_use.contains(path.split("::").next().unwrap_or_default());
        for api in catalog::apis().filter(|api| is_in_use(api.path)) {
            let by_path = match api.form {
                Form::Macro => continue,
                Form::Drop => &mut known.drops,
                _ => &mut known.apis,
            };
            by_path.insert(program.declared_path(api.path), api);
        }
        for offload in catalog::offloads().filter(|offload| is_in_use(offload.path)) {
            known.offloads.insert(program.declared_path(offload.path));
        }
        for (path, medium) in catalog::media() {
            known.media.insert(program.declared_path(path), medium);
        }
        known
    }

    /// The entry of a function or method.
    pub(crate) fn api(&self, path: Name) -> Option<&'static Api> {
        self.apis.get(&path).copied()
    }

    /// What dropping a value of a type does, if that blocks.
    pub(crate) fn drop_api(&self, ty: Name) -> Option<&'static Api> {
        self.drops.get(&ty).copied()
    }

    /// Whether a function moves the closure it is given off the worker.
    pub(crate) fn is_offload(&self, path: Name) -> bool {
        self.offloads.contains(&path)
    }

    /// Whether functions under an attribute run on a worker, by what the user says.
    pub(crate) fn is_handler(&self, attribute: Name) -> bool {
        self.added.handlers.contains(&attribute)
    }

    /// What lies below a reader or writer.
    pub(crate) fn medium(&self, path: Name) -> Option<Medium> {
        self.media.get(&path).copied()
    }
}

impl Program {
    /// Takes over what the user knows.
    pub(super) fn add_known(&mut self, additions: &Additions) {
        if *additions == Additions::default() {
            return;
        }
        let mut known = Known::clone(&self.known);
        for api in &additions.apis {
            known.apis.insert(self.declared_path(&api.path), api.row());
            known.added.apis.insert(Name::new(&api.path), api.row());
        }
        for path in &additions.offloads {
            known.offloads.insert(self.declared_path(path));
            known.added.offloads.insert(Name::new(path));
        }
        known.added.handlers = additions.handlers.iter().map(|it| Name::new(it)).collect();
        self.known = Arc::new(known);
    }

    /// What the user says of a function of the program: that it blocks.
    pub(crate) fn added_api(&self, id: FnId) -> Option<&'static Api> {
        let added = &self.known.added.apis;
        (!added.is_empty()).then(|| added.get(&self.fn_path(id)).copied())?
    }

    /// What the user says of a function of the program: that it runs closures off the worker.
    pub(crate) fn is_added_offload(&self, id: FnId) -> bool {
        let added = &self.known.added.offloads;
        !added.is_empty() && added.contains(&self.fn_path(id))
    }

    /// Of some paths, those that begin with the name of a crate with source and name no function.
    pub(crate) fn strangers<'a>(&self, paths: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
        let own = |id: &FnId| !self.crate_of(*id).is_stub;
        let crate_of = |path: &'a str| path.split("::").next().unwrap_or_default();
        let with_source = self.crates.iter().filter(|it| !it.is_stub);
        let names: HashSet<&str> = with_source.map(|it| it.name.as_str()).collect();
        let mut paths: Vec<&str> = paths.into_iter().collect();
        paths.retain(|path| names.contains(crate_of(path)));
        if !paths.is_empty() {
            let functions = self.function_ids().filter(own);
            let known: HashSet<Name> = functions.map(|id| self.fn_path(id)).collect();
            paths.retain(|path| !known.contains(&Name::new(path)));
        }
        paths
    }

    /// The path by which resolution knows what a public path names.
    fn declared_path(&self, path: &str) -> Name {
        self.declared(path).unwrap_or_else(|| Name::new(path))
    }

    fn declared(&self, path: &str) -> Option<Name> {
        let (krate, rest) = path.split_once("::")?;
        let root = self.crates[self.stub(Name::new(krate))?.index()].root;
        let names: Vec<Name> = std::iter::once("crate")
            .chain(rest.split("::"))
            .map(Name::new)
            .collect();
        for namespace in [Namespace::Values, Namespace::Types] {
            let Some(found) = self.resolve(root, &names, namespace) else {
                continue;
            };
            let start = match found.def {
                Def::Fn(id) if self.fn_container(id) == FnContainer::Module => self.fn_path(id),
                Def::Adt(id) => self.adt_path(id),
                Def::Trait(id) => self.trait_path(id),
                Def::External(path) => path,
                _ => continue,
            };
            let rest = &names[found.used..];
            return Some(rest.iter().fold(start, |path, name| path.join(*name)));
        }
        None
    }
}
