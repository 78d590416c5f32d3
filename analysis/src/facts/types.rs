//! Types and paths as written, before anything is looked up.

use crate::names::Name;

/// A type as written.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) enum TypeRef {
    /// `_`, a macro, or what the analysis has no use for.
    Unknown,
    /// `!`
    Never,
    /// `a::B<C>`, `Self::Item`, `<T as Trait>::Item`
    Path(Box<PathRef>),
    /// `&T`, `&mut T`, `*const T`
    Ref(Box<TypeRef>),
    /// `(A, B)`
    Tuple(Vec<TypeRef>),
    /// `[T]`
    Slice(Box<TypeRef>),
    /// `[T; N]`
    Array(Box<TypeRef>),
    /// `fn(A) -> B`
    Fn(Vec<TypeRef>, Box<TypeRef>),
    /// `dyn A + B`
    Dyn(Vec<PathRef>),
    /// `impl A + B`
    Impl(Vec<PathRef>),
}

/// A path as written. `crate`, `self`, `super` and `Self` are ordinary first segments;
/// a leading `::` shows as an empty first name.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct PathRef {
    /// The `T` of `<T as Trait>::Name`, and how many segments belong to the trait.
    pub(crate) qself: Option<Box<(TypeRef, u32)>>,
    /// The names between `::`.
    pub(crate) segments: Vec<Segment>,
}

/// One name of a path with its generic arguments.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct Segment {
    /// The identifier.
    pub(crate) name: Name,
    /// `<A, Item = B>`, or `(A) -> B` of the `Fn` traits as a tuple and an `Output`.
    pub(crate) args: Option<Box<GenericArgs>>,
}

/// The arguments between `<` and `>`; lifetimes and constants are left out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct GenericArgs {
    /// Positional types.
    pub(crate) types: Vec<TypeRef>,
    /// `Name = Type`.
    pub(crate) bindings: Vec<(Name, TypeRef)>,
}

impl PathRef {
    /// A path of plain names.
    pub(crate) fn plain(names: impl IntoIterator<Item = Name>) -> PathRef {
        let segments = names
            .into_iter()
            .map(|name| Segment { name, args: None })
            .collect();
        PathRef {
            qself: None,
            segments,
        }
    }

    /// The path, if it is one name without arguments.
    pub(crate) fn as_name(&self) -> Option<Name> {
        match self.segments.as_slice() {
            [only] if self.qself.is_none() && only.args.is_none() => Some(only.name),
            _ => None,
        }
    }

    /// All names.
    pub(crate) fn names(&self) -> Vec<Name> {
        self.segments.iter().map(|segment| segment.name).collect()
    }

    /// The last name.
    pub(crate) fn last(&self) -> Option<Name> {
        self.segments.last().map(|segment| segment.name)
    }
}
