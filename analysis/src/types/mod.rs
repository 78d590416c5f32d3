//! Types as inference knows them, and what can be asked of them without looking at a body.

mod lower;
mod members;
mod project;
mod signature;
mod subst;

use std::sync::Arc;

use crate::index::{AdtId, AliasId, FnId, Head, ImplId, TraitId, TraitKey};
use crate::names::Name;

pub(crate) use lower::Scope;
pub(crate) use project::could_be;
pub(crate) use signature::Signatures;
pub(crate) use subst::{Subst, Table};

/// A type, as far as it is known.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Ty {
    Unknown,
    Never,
    Primitive(Name),
    Adt(AdtId, Arc<[Ty]>),
    /// A type of a crate without source, by its path. What wraps it (`Result`, `Option`, a future)
    /// is not known either, so `?`, `.await` and `unwrap` leave it as it is.
    External(Name),
    Ref(Arc<Ty>),
    Tuple(Arc<[Ty]>),
    Slice(Arc<Ty>),
    Array(Arc<Ty>),
    /// `fn(A) -> B`
    Pointer(Arc<(Vec<Ty>, Ty)>),
    /// A function named as a value.
    Function(FnId),
    /// A closure of the body under inference.
    Closure(u32),
    /// What an async fn or block gives, with its output.
    Future(Arc<Ty>),
    /// `dyn A + B` and `impl A + B`.
    Opaque(Arc<[Bound]>),
    Param(Param),
    /// `<T as Trait>::Name` where `T` is not known well enough; any trait if none is given.
    Projection(Arc<(Ty, Option<TraitKey>, Name)>),
    /// To be found out by inference.
    Var(u32),
}

/// A trait with its arguments, as a requirement.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Bound {
    pub(crate) key: TraitKey,
    pub(crate) args: Arc<[Ty]>,
    pub(crate) bindings: Arc<[(Name, Ty)]>,
}

/// A type parameter: whose, and which. `SELF` is the `Self` of a trait.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Param {
    pub(crate) owner: Owner,
    pub(crate) index: u32,
}

impl Param {
    pub(crate) const SELF: u32 = u32::MAX;
}

/// What declares type parameters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Owner {
    Fn(FnId),
    Impl(ImplId),
    Trait(TraitId),
    Adt(AdtId),
    Alias(AliasId),
}

impl Ty {
    pub(crate) fn unit() -> Ty {
        Ty::Tuple(Arc::new([]))
    }

    pub(crate) fn primitive(name: &str) -> Ty {
        Ty::Primitive(Name::new(name))
    }

    pub(crate) fn reference(self) -> Ty {
        Ty::Ref(Arc::new(self))
    }

    /// The type behind all references.
    pub(crate) fn peeled(&self) -> &Ty {
        match self {
            Ty::Ref(inner) => inner.peeled(),
            ty => ty,
        }
    }

    /// What impls for this type are looked up by, references peeled.
    pub(crate) fn head(&self) -> Option<Head> {
        Some(match self.peeled() {
            Ty::Primitive(name) => Head::Primitive(*name),
            Ty::Adt(id, _) => Head::Adt(*id),
            Ty::External(path) => Head::External(*path),
            Ty::Tuple(_) => Head::Tuple,
            Ty::Slice(_) => Head::Slice,
            Ty::Array(_) => Head::Array,
            Ty::Pointer(_) => Head::Fn,
            Ty::Opaque(bounds) => Head::Dyn(bounds.first()?.key),
            _ => return None,
        })
    }

    pub(crate) fn is_unknown(&self) -> bool {
        matches!(self.peeled(), Ty::Unknown | Ty::Var(_) | Ty::Projection(_))
    }
}
