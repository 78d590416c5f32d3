//! Items: what a module declares, with types as written.

use crate::facts::body::Body;
use crate::facts::types::{PathRef, TypeRef};
use crate::names::Name;
use crate::span::Span;

/// A module, or a block that declares items.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct Module {
    /// Its name; of no use for the file's own module and for blocks.
    pub(crate) name: Name,
    /// The module around it in the same file; none for the file's own.
    pub(crate) parent: Option<u32>,
    /// A block sees all that the module around it sees.
    pub(crate) is_block: bool,
    /// What it declares.
    pub(crate) items: Vec<Item>,
    /// What it imports.
    pub(crate) uses: Vec<Use>,
}

/// A name that a module declares.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct Item {
    /// The name.
    pub(crate) name: Name,
    /// Whether it is visible beyond the module, to whatever extent.
    pub(crate) public: bool,
    /// What it names.
    pub(crate) kind: ItemKind,
}

/// What an item is; numbers are indices into the tables of [`FileFacts`](crate::FileFacts).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) enum ItemKind {
    /// An inline module.
    Module(u32),
    /// `mod name;`
    FileModule(u32),
    /// A struct, enum or union.
    Adt(u32),
    /// A trait.
    Trait(u32),
    /// `type A = B;`
    Alias(u32),
    /// A function.
    Function(u32),
    /// A constant or static.
    Value(u32),
    /// A `macro_rules!` definition.
    Macro,
}

/// One name (or glob) of a `use` declaration, braces expanded.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct Use {
    /// The path; without the `*` of a glob.
    pub(crate) path: Vec<Name>,
    /// The name it gets here; none for a glob.
    pub(crate) name: Option<Name>,
    /// Whether it is a re-export.
    pub(crate) public: bool,
}

/// Type parameters and what is required of them.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct Generics {
    /// Names of the type parameters.
    pub(crate) params: Vec<Name>,
    /// `T: A + B`, from the list and the `where` clause.
    pub(crate) bounds: Vec<(TypeRef, Vec<PathRef>)>,
}

/// A struct, enum or union.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct Adt {
    /// Its name.
    pub(crate) name: Name,
    /// The module it is declared in.
    pub(crate) module: u32,
    /// Its type parameters.
    pub(crate) generics: Generics,
    /// The variants of an enum; a struct or union is its own single variant.
    pub(crate) variants: Vec<Variant>,
    /// Whether variants are named on their own.
    pub(crate) is_enum: bool,
}

/// The fields of a struct or of a variant.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct Variant {
    /// Its name.
    pub(crate) name: Name,
    /// Fields in order; tuple fields are named `0`, `1`, ...
    pub(crate) fields: Vec<(Name, TypeRef)>,
}

/// A trait.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct Trait {
    /// Its name.
    pub(crate) name: Name,
    /// The module it is declared in.
    pub(crate) module: u32,
    /// Its type parameters.
    pub(crate) generics: Generics,
    /// `trait A: B + C`.
    pub(crate) supertraits: Vec<PathRef>,
    /// Its methods and associated functions.
    pub(crate) functions: Vec<u32>,
    /// Its associated types with the bounds they declare.
    pub(crate) types: Vec<(Name, Vec<PathRef>)>,
}

/// An `impl` block.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct Impl {
    /// The module it stands in.
    pub(crate) module: u32,
    /// Its type parameters.
    pub(crate) generics: Generics,
    /// The trait, if it implements one.
    pub(crate) of_trait: Option<PathRef>,
    /// The type.
    pub(crate) self_type: TypeRef,
    /// Its functions.
    pub(crate) functions: Vec<u32>,
    /// Its associated types.
    pub(crate) types: Vec<(Name, TypeRef)>,
    /// Its associated constants.
    pub(crate) values: Vec<(Name, TypeRef)>,
}

/// `type Name<..> = Type;`
#[derive(Clone, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct Alias {
    /// The module it is declared in.
    pub(crate) module: u32,
    /// Its type parameters.
    pub(crate) generics: Generics,
    /// What it stands for.
    pub(crate) target: TypeRef,
}

/// A constant or static.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct Value {
    /// The module it is declared in.
    pub(crate) module: u32,
    /// Its type.
    pub(crate) ty: TypeRef,
    /// Its initialiser, as a body of its own, unless it is a lazy one.
    pub(crate) body: Option<Body>,
    /// The function that its first use runs, if it is a lazy one.
    pub(crate) initialiser: Option<u32>,
}

/// What a function is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) enum Container {
    /// A module or block.
    Module,
    /// An `impl` block.
    Impl(u32),
    /// A trait.
    Trait(u32),
}

/// A function or method.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct Function {
    /// Its name.
    pub(crate) name: Name,
    /// Where its name stands.
    pub(crate) span: Span,
    /// The module it stands in.
    pub(crate) module: u32,
    /// What it is written in.
    pub(crate) container: Container,
    /// Whether it is an `async fn`.
    pub(crate) is_async: bool,
    /// Whether it stands for what the first use of a lazy static runs.
    pub(crate) is_initialiser: bool,
    /// Its type parameters.
    pub(crate) generics: Generics,
    /// The type of its `self`, if it takes one; `Self` when that was left out.
    pub(crate) receiver: Option<TypeRef>,
    /// Whether it may change what it borrows: `&mut self`, or another parameter like that.
    pub(crate) borrows_mut: bool,
    /// Types of the parameters, without `self`. Their patterns are in the body.
    pub(crate) params: Vec<TypeRef>,
    /// The return type; unit where none is written.
    pub(crate) ret: TypeRef,
    /// The paths of its attributes, as written.
    pub(crate) attributes: Vec<Name>,
    /// The code, unless it is a declaration.
    pub(crate) body: Option<Body>,
}
