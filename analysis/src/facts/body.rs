//! The code of a function as a compact tree: what inference and the rules look at, nothing else.

use crate::facts::operator::{BinaryOp, OperatorUse};
use crate::facts::types::{PathRef, TypeRef};
use crate::names::Name;
use crate::span::Span;

macro_rules! id {
    ($(#[doc = $doc:literal] $name:ident,)+) => {$(
        #[doc = $doc]
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
        pub(crate) struct $name(pub(crate) u32);
    )+};
}

id! {
    /// Index of an expression in [`Body::exprs`].
    ExprId,
    /// Index of a pattern in [`Body::pats`].
    PatId,
    /// Index of a path in [`Body::paths`].
    PathId,
    /// Index of a type in [`Body::types`].
    TypeId,
}

/// A function body, or the initialiser of a constant or static.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct Body {
    /// All expressions; children stand before their parents.
    pub(crate) exprs: Vec<Expr>,
    /// All patterns.
    pub(crate) pats: Vec<Pat>,
    /// All paths.
    pub(crate) paths: Vec<PathRef>,
    /// All written types.
    pub(crate) types: Vec<TypeRef>,
    /// Where the paths stand that are passed as arguments, by path: functions may be among them.
    pub(crate) arg_paths: Vec<(PathId, Span)>,
    /// Operators that may be overloaded, in the order of their expressions.
    pub(crate) operators: Vec<OperatorUse>,
    /// Patterns of the parameters, without `self`.
    pub(crate) params: Vec<PatId>,
    /// The whole.
    pub(crate) root: ExprId,
    /// Levels of expressions within expressions, at the deepest.
    pub(crate) depth: u32,
    /// The whole function from its first token to its last.
    pub(crate) span: Span,
}

/// The two spans of a call.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct CallSpan {
    /// The called path, or the name of the method.
    pub(crate) callee: Span,
    /// The whole expression, receiver and arguments included.
    pub(crate) whole: Span,
}

/// Label of a block or loop.
pub(crate) type LoopLabel = Option<Name>;

/// An expression.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) enum Expr {
    /// What could not be read, or does not matter.
    Missing,
    /// `a::b`
    Path(PathId),
    /// `1`, `"text"`, ...
    Literal(Literal),
    /// `callee(args)`
    Call {
        callee: ExprId,
        args: Box<[ExprId]>,
        span: CallSpan,
    },
    /// `receiver.name::<T>(args)`
    Method(Box<Method>),
    /// `name!(args)`: what its tokens evaluate, as far as they were understood.
    Macro(Box<MacroCall>),
    /// `base.name`
    Field { base: ExprId, name: Name },
    /// `base[index]`
    Index { base: ExprId, index: ExprId },
    /// `*e`
    Deref(ExprId),
    /// `&e`, `&mut e`
    Ref(ExprId),
    /// `-e`, `!e`: the type stays.
    Unary(ExprId),
    /// `a + b`, `a < b`, ...
    Binary {
        op: BinaryOp,
        left: ExprId,
        right: ExprId,
    },
    /// `a = b`, `a += b`
    Assign {
        left: ExprId,
        right: ExprId,
        /// Whether it changes what was there: `a += b`.
        compound: bool,
        /// From the first token to the `=`; of no use where it is compound.
        span: Span,
    },
    /// `e as T`
    Cast { expr: ExprId, ty: TypeId },
    /// `e?`
    Try(ExprId),
    /// `e.await`
    Await { expr: ExprId, span: Span },
    /// `return e`, `yield e`, `become e`
    Return(Option<ExprId>),
    /// `break 'label e`
    Break {
        label: LoopLabel,
        value: Option<ExprId>,
    },
    /// `continue 'label`
    Continue { label: LoopLabel },
    /// `{ .. }`, `unsafe { .. }`, `'label: { .. }`
    Block(Box<Block>),
    /// `async { .. }`
    Async {
        body: ExprId,
        /// Whether it takes what it names along: `move`.
        is_move: bool,
        span: Span,
    },
    /// `|params| body`
    Closure(Box<Closure>),
    /// `if cond { then } else { otherwise }`
    If {
        cond: ExprId,
        then: ExprId,
        otherwise: Option<ExprId>,
    },
    /// `let pat = expr` in a condition.
    Let { pat: PatId, expr: ExprId },
    /// `match expr { arms }`
    Match { expr: ExprId, arms: Box<[Arm]> },
    /// `select! { .. }`: waits for the first of several futures.
    Select(Box<[SelectArm]>),
    /// `loop`, `while` and `for`
    Loop(Box<Loop>),
    /// `(a, b)`
    Tuple(Box<[ExprId]>),
    /// `[a, b]`, `[a; n]`, `vec![..]` when `heap`
    Array { items: Box<[ExprId]>, heap: bool },
    /// `Path { field: value, ..rest }`
    Struct {
        path: PathId,
        fields: Box<[(Name, ExprId)]>,
        rest: Option<ExprId>,
    },
    /// `a..b`, `..`, `a..=b`
    Range {
        from: Option<ExprId>,
        to: Option<ExprId>,
        inclusive: bool,
    },
}

/// A method call.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct Method {
    /// What it is called on.
    pub(crate) receiver: ExprId,
    /// Its name.
    pub(crate) name: Name,
    /// Its turbofish.
    pub(crate) generics: Box<[TypeId]>,
    /// Its arguments.
    pub(crate) args: Box<[ExprId]>,
    /// Where it stands.
    pub(crate) span: CallSpan,
}

/// A macro call.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct MacroCall {
    /// The path before the `!`.
    pub(crate) path: PathId,
    /// How the arguments are evaluated.
    pub(crate) shape: MacroShape,
    /// The expressions among its tokens.
    pub(crate) args: Box<[ExprId]>,
    /// Where it stands; the callee is the path with the `!`.
    pub(crate) span: CallSpan,
}

/// What a macro does with its arguments.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) enum MacroShape {
    /// Evaluates them and gives something unknown.
    Arguments,
    /// Evaluates them and gives a `String`.
    Format,
    /// Evaluates them and never returns.
    Diverges,
    /// Gives the value of its last argument: `dbg!`, `pin!`.
    Identity,
    /// Awaits all of them and gives a tuple: `join!`.
    Join,
    /// As `Join`, unwrapping each `Result`: `try_join!`.
    TryJoin,
}

impl MacroShape {
    /// Whether it awaits what its arguments evaluate to.
    pub(crate) fn awaits_arguments(self) -> bool {
        matches!(self, MacroShape::Join | MacroShape::TryJoin)
    }
}

/// A literal, as far as it matters.
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) enum Literal {
    /// An integer that fits.
    Int(u64),
    /// Any other number.
    Float(f64),
    /// A string; whether it reads as an address (`1.2.3.4:80`), which needs no look-up, and whether
    /// it would name variables (`{name}`) if it were formatted.
    Str { address: bool, names: bool },
    /// A byte string.
    Bytes,
    /// A character.
    Char,
    /// `true`, `false`
    Bool(bool),
}

/// A block.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct Block {
    /// Its statements.
    pub(crate) statements: Vec<Statement>,
    /// Its value.
    pub(crate) tail: Option<ExprId>,
    /// The scope of the items it declares, if it declares any.
    pub(crate) module: Option<u32>,
    /// Its label.
    pub(crate) label: LoopLabel,
}

/// A statement.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) enum Statement {
    /// `let pat: ty = init else { otherwise };`
    Let {
        pat: PatId,
        ty: Option<TypeId>,
        init: Option<ExprId>,
        otherwise: Option<ExprId>,
        /// The pattern, if it is a variable, or the `let`.
        span: Span,
    },
    /// An expression whose value is dropped.
    Expr(ExprId),
}

/// A closure.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct Closure {
    /// Its parameters with the types written for them.
    pub(crate) params: Vec<(PatId, Option<TypeId>)>,
    /// Its return type, if written.
    pub(crate) ret: Option<TypeId>,
    /// Its body.
    pub(crate) body: ExprId,
    /// Whether it is an `async` closure.
    pub(crate) is_async: bool,
    /// Whether it takes what it names along: `move`.
    pub(crate) is_move: bool,
    /// The `|..|`.
    pub(crate) span: Span,
}

/// One arm of a `match`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct Arm {
    /// What it matches.
    pub(crate) pat: PatId,
    /// Its `if`.
    pub(crate) guard: Option<ExprId>,
    /// Its value.
    pub(crate) body: ExprId,
}

/// One arm of a `select!`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct SelectArm {
    /// What the output is bound to; none for `else`.
    pub(crate) pat: Option<PatId>,
    /// The future; none for `else`.
    pub(crate) future: Option<ExprId>,
    /// Its `if`.
    pub(crate) guard: Option<ExprId>,
    /// What runs then.
    pub(crate) body: ExprId,
    /// The future's first token.
    pub(crate) span: Span,
}

/// A loop.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct Loop {
    /// What makes it go round.
    pub(crate) kind: LoopKind,
    /// Its body.
    pub(crate) body: ExprId,
    /// Its label.
    pub(crate) label: LoopLabel,
    /// The head: the keyword and what it goes by.
    pub(crate) span: Span,
}

/// What makes a loop go round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) enum LoopKind {
    /// `loop`
    Forever,
    /// `while cond`
    While(ExprId),
    /// `for pat in iter`
    For(PatId, ExprId),
}

/// A pattern.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) enum Pat {
    /// `_`, a literal or a range.
    Wild,
    /// `..`
    Rest,
    /// `name`, `name @ sub`; a lone name may also be a constant or unit variant.
    Bind { name: Name, sub: Option<PatId> },
    /// `&pat`
    Ref(PatId),
    /// `(a, b)`
    Tuple(Box<[PatId]>),
    /// `[a, b]`
    Slice(Box<[PatId]>),
    /// `a | b`
    Or(Box<[PatId]>),
    /// `Path(a, b)`
    TupleStruct(PathId, Box<[PatId]>),
    /// `Path { a, b: c }`
    Struct(PathId, Box<[(Name, PatId)]>),
    /// `a::B`
    Path(PathId),
    /// `pat: T`
    Typed(PatId, TypeId),
}

impl Body {
    /// The expression behind `id`.
    pub(crate) fn expr(&self, id: ExprId) -> &Expr {
        &self.exprs[id.0 as usize]
    }

    /// The pattern behind `id`.
    pub(crate) fn pat(&self, id: PatId) -> &Pat {
        &self.pats[id.0 as usize]
    }

    /// The path behind `id`.
    pub(crate) fn path(&self, id: PathId) -> &PathRef {
        &self.paths[id.0 as usize]
    }

    /// The type behind `id`.
    pub(crate) fn ty(&self, id: TypeId) -> &TypeRef {
        &self.types[id.0 as usize]
    }
}
