//! What a path of several names means.

use crate::index::scope::is_primitive;
use crate::index::{Def, ModuleId, Namespace, Program};
use crate::names::Name;
use crate::program::Edition;

/// How far a path could be followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Resolution {
    /// What the names followed mean.
    pub(crate) def: Def,
    /// How many names that took. The rest is relative to a type: `Vec::new`, `Self::Item`.
    pub(crate) used: usize,
}

impl Program {
    /// Follows a path in the code of `module`. Only a last name is looked for in `namespace`.
    pub(crate) fn resolve(
        &self,
        module: ModuleId,
        path: &[Name],
        namespace: Namespace,
    ) -> Option<Resolution> {
        let (first, rest) = path.split_first()?;
        let in_place = |at: usize| {
            if at == path.len() {
                namespace
            } else {
                Namespace::Types
            }
        };
        let start = match first.as_str() {
            "" => return self.resolve_crate(module, rest, namespace, 1),
            "crate" | "$crate" => {
                Def::Module(self.crates[self.modules[module.index()].krate.index()].root)
            }
            "self" => Def::Module(self.enclosing(module)),
            "super" => Def::Module(self.parent(self.enclosing(module))?),
            _ => self.name_in_scope(module, *first, in_place(1))?,
        };
        let found = self.follow(start, path, 1, namespace, module);
        // `use std::str;` does not take the type `str` away, nor its methods.
        let is_module = matches!(start, Def::Module(_)) && (rest.is_empty() || found.is_none());
        if is_module && is_primitive(*first) {
            return Some(Resolution {
                def: Def::Primitive(*first),
                used: 1,
            });
        }
        found
    }

    /// Follows a path of a `use` declaration, which in old editions starts at the crate root.
    pub(super) fn resolve_use(
        &self,
        module: ModuleId,
        path: &[Name],
        namespace: Namespace,
    ) -> Option<Resolution> {
        let krate = &self.crates[self.modules[module.index()].krate.index()];
        let first = path.first()?.as_str();
        if krate.edition == Edition::E2015 && !matches!(first, "" | "crate" | "self" | "super") {
            let mut from_root = vec![Name::new("crate")];
            from_root.extend(path);
            if let Some(found) = self.resolve(module, &from_root, namespace)
                && found.used == from_root.len()
            {
                return Some(Resolution {
                    def: found.def,
                    used: path.len(),
                });
            }
            return self.resolve_crate(module, path, namespace, 0);
        }
        self.resolve(module, path, namespace)
    }

    fn resolve_crate(
        &self,
        module: ModuleId,
        path: &[Name],
        namespace: Namespace,
        skipped: usize,
    ) -> Option<Resolution> {
        let start = self.extern_crate(module, *path.first()?)?;
        let found = self.follow(start, path, 1, namespace, module)?;
        Some(Resolution {
            used: found.used + skipped,
            ..found
        })
    }

    fn follow(
        &self,
        mut def: Def,
        path: &[Name],
        mut used: usize,
        namespace: Namespace,
        from: ModuleId,
    ) -> Option<Resolution> {
        while let Some(&name) = path.get(used) {
            let wanted = if used + 1 == path.len() {
                namespace
            } else {
                Namespace::Types
            };
            def = match def {
                Def::Module(module) if name == Name::new("super") => {
                    Def::Module(self.parent(self.enclosing(module))?)
                }
                Def::Module(module) if name == Name::new("self") => Def::Module(module),
                Def::Module(module) => self.child(module, name, wanted, from)?,
                Def::Adt(adt) => match self.variant(adt, name) {
                    Some(variant) => variant,
                    None => break,
                },
                Def::External(path) => Def::External(path.join(name)),
                _ => break,
            };
            used += 1;
        }
        Some(Resolution { def, used })
    }

    /// A member of a module; what the signatures of a crate do not tell is known by its path alone.
    fn child(
        &self,
        module: ModuleId,
        name: Name,
        namespace: Namespace,
        from: ModuleId,
    ) -> Option<Def> {
        self.member(module, name, namespace, from).or_else(|| {
            let krate = &self.crates[self.modules[module.index()].krate.index()];
            let outside = self.modules[from.index()].krate != self.modules[module.index()].krate;
            (krate.is_stub && outside).then(|| Def::External(self.module_path(module).join(name)))
        })
    }

    /// The module that `self::` means: blocks and included files are part of another.
    pub(super) fn enclosing(&self, mut module: ModuleId) -> ModuleId {
        while let scope = &self.modules[module.index()]
            && scope.is_transparent
            && let Some(parent) = scope.parent
        {
            module = parent;
        }
        module
    }

    fn parent(&self, module: ModuleId) -> Option<ModuleId> {
        self.modules[module.index()]
            .parent
            .map(|parent| self.enclosing(parent))
    }
}
