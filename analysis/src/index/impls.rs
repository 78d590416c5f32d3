//! Which types have which methods, and which types implement which traits.

use crate::facts::item::Generics;
use crate::facts::types::{PathRef, TypeRef};
use crate::index::{AdtId, Def, FnId, ImplId, ModuleId, Namespace, Program, TraitId};
use crate::names::{Name, QuickMap};

/// Aliases of aliases that are followed.
const ALIAS_DEPTH: u32 = 8;

/// A trait of the program, or one known by its path alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum TraitKey {
    Source(TraitId),
    External(Name),
}

/// The outermost constructor of a type, references peeled: what impls are looked up by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Head {
    Adt(AdtId),
    External(Name),
    Primitive(Name),
    Dyn(TraitKey),
    Slice,
    Array,
    Tuple,
    Fn,
}

/// The tables.
#[derive(Clone, Default)]
pub(crate) struct Impls {
    heads: Vec<Option<Head>>,
    traits: Vec<Option<TraitKey>>,
    inherent: QuickMap<(Head, Name), Vec<FnId>>,
    of_trait: QuickMap<(TraitKey, Head), Vec<ImplId>>,
    blanket: QuickMap<TraitKey, Vec<ImplId>>,
    all_of_trait: QuickMap<TraitKey, Vec<ImplId>>,
    of_head: QuickMap<Head, Vec<ImplId>>,
    with_type: QuickMap<(Head, Name), Vec<ImplId>>,
    blanket_with_type: QuickMap<Name, Vec<ImplId>>,
    declaring: QuickMap<Name, Vec<(TraitId, FnId)>>,
    /// How many traits have been entered.
    declared: usize,
}

impl Impls {
    /// Whether impls or traits of the program are not entered yet.
    pub(super) fn lack_some_of(&self, program: &Program) -> bool {
        self.heads.len() < program.impl_blocks.len() || self.declared < program.traits.len()
    }

    /// Enters the impls and traits of the program that are not entered yet.
    pub(super) fn extend(&mut self, program: &Program) {
        let new = self.heads.len()..program.impl_blocks.len();
        for id in new.map(super::build::number).map(ImplId) {
            self.add_impl(program, id);
        }
        let new = self.declared..program.traits.len();
        for id in new.map(super::build::number).map(TraitId) {
            for function in program.trait_functions(id) {
                let name = program.function(function).name;
                let declaring = self.declaring.entry(name).or_default();
                declaring.push((id, function));
            }
        }
        self.declared = program.traits.len();
    }

    fn add_impl(&mut self, program: &Program, id: ImplId) {
        let facts = program.impl_(id);
        let module = program.impl_module(id);
        let head = program.head(module, &facts.self_type, &facts.generics);
        let key = facts
            .of_trait
            .as_ref()
            .and_then(|path| program.trait_key(module, path));
        self.heads.push(head);
        if let Some(head) = head {
            self.of_head.entry(head).or_default().push(id);
        }
        self.traits.push(key);
        match (key, head) {
            (None, Some(head)) if facts.of_trait.is_none() => {
                for function in program.impl_functions(id) {
                    let name = program.function(function).name;
                    self.inherent
                        .entry((head, name))
                        .or_default()
                        .push(function);
                }
            }
            (Some(key), head) => {
                self.all_of_trait.entry(key).or_default().push(id);
                match head {
                    Some(head) => {
                        for (name, _) in &facts.types {
                            self.with_type.entry((head, *name)).or_default().push(id);
                        }
                        self.of_trait.entry((key, head)).or_default().push(id);
                    }
                    None if is_param(&facts.self_type, &facts.generics) => {
                        for (name, _) in &facts.types {
                            self.blanket_with_type.entry(*name).or_default().push(id);
                        }
                        self.blanket.entry(key).or_default().push(id);
                    }
                    None => {}
                }
            }
            _ => {}
        }
    }

    /// The type an impl is for.
    pub(crate) fn head(&self, id: ImplId) -> Option<Head> {
        self.heads.get(id.index()).copied().flatten()
    }

    /// The trait an impl is of.
    pub(crate) fn trait_of(&self, id: ImplId) -> Option<TraitKey> {
        self.traits.get(id.index()).copied().flatten()
    }

    /// Methods and associated functions that a type has by itself.
    pub(crate) fn inherent(&self, head: Head, name: Name) -> &[FnId] {
        self.inherent.get(&(head, name)).map_or(&[], Vec::as_slice)
    }

    /// Implementations of a trait for a type.
    pub(crate) fn of(&self, key: TraitKey, head: Head) -> &[ImplId] {
        self.of_trait.get(&(key, head)).map_or(&[], Vec::as_slice)
    }

    /// Implementations of a trait for any type that meets some bounds.
    pub(crate) fn blanket(&self, key: TraitKey) -> &[ImplId] {
        self.blanket.get(&key).map_or(&[], Vec::as_slice)
    }

    /// All impls of a type, of traits or not.
    pub(crate) fn of_head(&self, head: Head) -> &[ImplId] {
        self.of_head.get(&head).map_or(&[], Vec::as_slice)
    }

    /// Implementations for a type that set an associated type.
    pub(crate) fn with_type(&self, head: Head, name: Name) -> &[ImplId] {
        self.with_type.get(&(head, name)).map_or(&[], Vec::as_slice)
    }

    /// Implementations for any type that set an associated type.
    pub(crate) fn blanket_with_type(&self, name: Name) -> &[ImplId] {
        self.blanket_with_type.get(&name).map_or(&[], Vec::as_slice)
    }

    /// All implementations of a trait.
    pub(crate) fn all(&self, key: TraitKey) -> &[ImplId] {
        self.all_of_trait.get(&key).map_or(&[], Vec::as_slice)
    }

    /// Traits that declare a method of this name.
    pub(crate) fn declaring(&self, name: Name) -> &[(TraitId, FnId)] {
        self.declaring.get(&name).map_or(&[], Vec::as_slice)
    }
}

impl Program {
    /// The trait a path means.
    pub(crate) fn trait_key(&self, module: ModuleId, path: &PathRef) -> Option<TraitKey> {
        let names = path.names();
        let found = self.resolve(module, &names, Namespace::Types)?;
        match found.def {
            Def::Trait(id) if found.used == names.len() => Some(TraitKey::Source(id)),
            Def::External(path) => Some(TraitKey::External(path)),
            _ => None,
        }
    }

    /// The full path of a trait.
    pub(crate) fn trait_key_path(&self, key: TraitKey) -> Name {
        match key {
            TraitKey::Source(id) => self.trait_path(id),
            TraitKey::External(path) => path,
        }
    }

    fn head(&self, module: ModuleId, ty: &TypeRef, generics: &Generics) -> Option<Head> {
        self.head_within(module, ty, generics, ALIAS_DEPTH)
    }

    fn head_within(
        &self,
        module: ModuleId,
        ty: &TypeRef,
        generics: &Generics,
        depth: u32,
    ) -> Option<Head> {
        match ty {
            TypeRef::Ref(inner) => self.head_within(module, inner, generics, depth),
            TypeRef::Slice(_) => Some(Head::Slice),
            TypeRef::Array(_) => Some(Head::Array),
            TypeRef::Tuple(_) => Some(Head::Tuple),
            TypeRef::Fn(..) => Some(Head::Fn),
            TypeRef::Dyn(bounds) => {
                let mut keys = bounds
                    .iter()
                    .filter_map(|bound| self.trait_key(module, bound));
                keys.next().map(Head::Dyn)
            }
            TypeRef::Path(path) if is_param(ty, generics) || path.qself.is_some() => None,
            TypeRef::Path(path) => {
                let names = path.names();
                let found = self.resolve(module, &names, Namespace::Types)?;
                match found.def {
                    _ if found.used < names.len() => None,
                    Def::Adt(id) => Some(Head::Adt(id)),
                    Def::Primitive(name) => Some(Head::Primitive(name)),
                    Def::External(path) => Some(Head::External(path)),
                    Def::Alias(id) => {
                        let alias = self.alias(id);
                        let module = self.alias_module(id);
                        self.head_within(
                            module,
                            &alias.target,
                            &alias.generics,
                            depth.checked_sub(1)?,
                        )
                    }
                    _ => None,
                }
            }
            _ => None,
        }
    }
}

fn is_param(ty: &TypeRef, generics: &Generics) -> bool {
    match ty {
        TypeRef::Path(path) => path
            .as_name()
            .is_some_and(|name| generics.params.contains(&name)),
        TypeRef::Ref(inner) => is_param(inner, generics),
        _ => false,
    }
}
