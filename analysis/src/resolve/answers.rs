//! What the compiler answers, as plain data.

use std::ops::AddAssign;

use crate::span::Span;

/// What the compiler said of one crate.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CompilerAnswers {
    /// Whether it compiled the crate to its end, so that silence is an answer, too.
    pub compiled: bool,
    /// The calls and mentions of callables that it saw, in any order.
    pub calls: Vec<CompilerCall>,
}

/// A call, or a function named as a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CompilerCall {
    /// Index into the files of the crate.
    pub file: u32,
    /// The called path, or the name of the method; of what a macro hides, the use of the macro.
    pub span: Span,
    /// One of the paths that [`Analysis::callables`](crate::Analysis::callables) gave.
    pub callee: String,
    /// Whether the call is not written at the span, but inside of the macro used there.
    pub in_macro: bool,
}

/// How many of the calls that matter were resolved by whom.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Callees {
    /// The compiler named the callee.
    pub by_compiler: u64,
    /// Inference did.
    pub by_inference: u64,
}

impl AddAssign for Callees {
    fn add_assign(&mut self, other: Callees) {
        self.by_compiler += other.by_compiler;
        self.by_inference += other.by_inference;
    }
}
