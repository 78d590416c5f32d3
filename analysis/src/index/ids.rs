//! Numbers for what can be named, and what a name can mean.

use crate::names::Name;

macro_rules! ids {
    ($($(#[doc = $doc:literal])+ $name:ident,)+) => {$(
        $(#[doc = $doc])+
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub(crate) struct $name(pub(crate) u32);

        impl $name {
            pub(crate) fn index(self) -> usize {
                self.0 as usize
            }
        }
    )+};
}

ids! {
    /// A crate of the program.
    CrateId,
    /// A file, counted over all crates.
    FileId,
    /// A module or block with items.
    ModuleId,
    /// A function or method.
    FnId,
    /// A struct, enum or union.
    AdtId,
    /// A trait.
    TraitId,
    /// An `impl`.
    ImplId,
    /// A type alias.
    AliasId,
    /// A constant or static.
    ValueId,
}

/// What a path can mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Def {
    Module(ModuleId),
    Adt(AdtId),
    /// A variant of an enum, by its number.
    Variant(AdtId, u32),
    Trait(TraitId),
    Alias(AliasId),
    Fn(FnId),
    Value(ValueId),
    Primitive(Name),
    /// Something in a crate without source, by its full path.
    External(Name),
}

/// Whether a name is looked for among types and modules, or among functions, values and macros.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Namespace {
    Types,
    Values,
}

/// What a function is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FnContainer {
    Module,
    Impl(ImplId),
    Trait(TraitId),
}
