//! What things are called: full paths, and names as people say them.

use crate::index::{AdtId, FnContainer, FnId, Head, ModuleId, Program, TraitId};
use crate::names::Name;

impl Program {
    /// The full path of a module: crate name first.
    pub(crate) fn module_path(&self, id: ModuleId) -> Name {
        let module = &self.modules[id.index()];
        match module.parent {
            Some(parent) if module.is_transparent => self.module_path(parent),
            Some(parent) => self.module_path(parent).join(module.name),
            None => self.crates[module.krate.index()].name,
        }
    }

    pub(crate) fn adt_path(&self, id: AdtId) -> Name {
        self.module_path(self.adt_module(id))
            .join(self.adt(id).name)
    }

    pub(crate) fn trait_path(&self, id: TraitId) -> Name {
        self.module_path(self.trait_module(id))
            .join(self.trait_(id).name)
    }

    /// The full path of a free function or trait method; methods of an `impl` hang on their type.
    pub(crate) fn fn_path(&self, id: FnId) -> Name {
        let name = self.function(id).name;
        match self.fn_container(id) {
            FnContainer::Module => self.module_path(self.fn_module(id)).join(name),
            FnContainer::Trait(id) => self.trait_path(id).join(name),
            FnContainer::Impl(id) => match self.impls.head(id) {
                Some(Head::Adt(adt)) => self.adt_path(adt).join(name),
                Some(Head::External(path) | Head::Primitive(path)) => path.join(name),
                _ => self.module_path(self.impl_module(id)).join(name),
            },
        }
    }

    /// A function as people call it: methods with their type or trait.
    pub(crate) fn short_name(&self, id: FnId) -> String {
        let name = self.function(id).name;
        let of = match self.fn_container(id) {
            FnContainer::Module => None,
            FnContainer::Trait(id) => Some(self.trait_(id).name),
            FnContainer::Impl(id) => match self.impls.head(id) {
                Some(Head::Adt(adt)) => Some(self.adt(adt).name),
                Some(Head::Primitive(name)) => Some(name),
                _ => None,
            },
        };
        of.map_or_else(|| name.to_string(), |of| format!("{of}::{name}"))
    }
}
