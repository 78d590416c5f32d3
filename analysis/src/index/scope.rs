//! What a single name means in a module.

use crate::index::{Def, Entry, Extern, ModuleId, Named, Namespace, Program};
use crate::names::Name;

/// The primitive types.
const PRIMITIVES: &[&str] = &[
    "bool", "char", "f32", "f64", "i128", "i16", "i32", "i64", "i8", "isize", "str", "u128", "u16",
    "u32", "u64", "u8", "usize",
];

impl Entry {
    fn get(self, namespace: Namespace) -> Option<Named> {
        match namespace {
            Namespace::Types => self.ty,
            Namespace::Values => self.value,
        }
    }
}

impl Program {
    /// What `name` means in the code of `module`, the scopes around it and the preludes included.
    pub(crate) fn name_in_scope(
        &self,
        module: ModuleId,
        name: Name,
        namespace: Namespace,
    ) -> Option<Def> {
        let mut at = module;
        loop {
            if let Some(def) = self.member(at, name, namespace, module) {
                return Some(def);
            }
            let scope = &self.modules[at.index()];
            match scope.parent {
                Some(parent) if scope.is_transparent => at = parent,
                _ => break,
            }
        }
        self.extern_crate(module, name)
            .or_else(|| self.prelude(name, namespace))
    }

    /// What `name` means as a member of `module`, seen from `from`.
    pub(crate) fn member(
        &self,
        module: ModuleId,
        name: Name,
        namespace: Namespace,
        from: ModuleId,
    ) -> Option<Def> {
        self.member_within(module, name, namespace, from, &mut Vec::new())
    }

    fn member_within(
        &self,
        module: ModuleId,
        name: Name,
        namespace: Namespace,
        from: ModuleId,
        seen: &mut Vec<ModuleId>,
    ) -> Option<Def> {
        let scope = &self.modules[module.index()];
        let named = scope
            .entries
            .get(&name)
            .and_then(|entry| entry.get(namespace));
        if let Some(named) = named
            && (named.public || self.is_within(from, module))
        {
            return Some(named.def);
        }
        // Modules that import all of each other are common, and many of them make endless ways.
        if scope.globs.is_empty() || seen.contains(&module) {
            return None;
        }
        seen.push(module);
        scope.globs.iter().find_map(|glob| match glob.of {
            _ if !glob.public && !self.is_within(from, module) => None,
            Def::Module(target) => self.member_within(target, name, namespace, from, seen),
            Def::Adt(adt) => self.variant(adt, name),
            // Of a crate without signatures, what the catalogue speaks of is there.
            Def::External(path) if self.known.has_member(path, name) => {
                Some(Def::External(path.join(name)))
            }
            _ => None,
        })
    }

    /// Whether `inner` is `outer` or lies inside of it, and so sees what is private there.
    fn is_within(&self, inner: ModuleId, outer: ModuleId) -> bool {
        let mut at = Some(inner);
        while let Some(module) = at {
            if module == outer {
                return true;
            }
            at = self.modules[module.index()].parent;
        }
        // The parts of an included module share what is private.
        let outer = &self.modules[outer.index()];
        outer.is_transparent
            && outer
                .parent
                .is_some_and(|parent| self.is_within(inner, parent))
    }

    pub(super) fn variant(&self, adt: crate::index::AdtId, name: Name) -> Option<Def> {
        let adt_facts = self.adt(adt);
        let at = adt_facts
            .variants
            .iter()
            .position(|variant| variant.name == name)?;
        adt_facts
            .is_enum
            .then(|| Def::Variant(adt, crate::index::build::number(at)))
    }

    /// The crate that `name` stands for at the start of a path.
    pub(crate) fn extern_crate(&self, module: ModuleId, name: Name) -> Option<Def> {
        let krate = &self.crates[self.modules[module.index()].krate.index()];
        match krate.externs.get(&name) {
            Some(Extern::Source(id)) => self
                .crates
                .get(id.index())
                .map(|krate| Def::Module(krate.root)),
            Some(Extern::Named(real)) => Some(self.named_crate(*real)),
            None if matches!(name.as_str(), "std" | "core" | "alloc") => {
                Some(self.named_crate(Name::new("std")))
            }
            None if krate.is_stub && self.stub(name).is_some() => Some(self.named_crate(name)),
            None => None,
        }
    }

    fn named_crate(&self, name: Name) -> Def {
        match self.stub(name) {
            Some(id) => Def::Module(self.crates[id.index()].root),
            None => Def::External(name),
        }
    }

    /// The newest prelude of std: names of it that an old edition lacks do not compile there.
    pub(super) fn find_prelude(&self) -> Option<ModuleId> {
        let std = self.crates[self.stub(Name::new("std"))?.index()].root;
        ["prelude", "rust_2024"]
            .iter()
            .try_fold(std, |module, name| {
                match self.member(module, Name::new(name), Namespace::Types, module)? {
                    Def::Module(inner) => Some(inner),
                    _ => None,
                }
            })
    }

    fn prelude(&self, name: Name, namespace: Namespace) -> Option<Def> {
        let found = self
            .prelude
            .and_then(|prelude| self.member(prelude, name, namespace, prelude));
        let is_type = namespace == Namespace::Types && is_primitive(name);
        found.or_else(|| is_type.then_some(Def::Primitive(name)))
    }
}

/// Whether a name is that of a primitive type.
pub(super) fn is_primitive(name: Name) -> bool {
    PRIMITIVES.contains(&name.as_str())
}
