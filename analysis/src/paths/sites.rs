//! What inference found out about the calls of a body, looked up by their place.

use std::collections::{HashMap, HashSet};

use nostall_catalog::Role;

use crate::facts::body::{Body, Expr, ExprId, MacroShape};
use crate::index::{FnId, Program};
use crate::infer::{Call, Callee, Flow};
use crate::paths::each_child;
use crate::span::Span;

/// The calls of a flow by the span of the whole call.
pub(crate) struct Sites<'f> {
    flow: &'f Flow,
    calls: HashMap<Span, Vec<u32>>,
    roles: HashMap<Span, Role>,
    guards: HashSet<Span>,
    adapters: HashSet<Span>,
}

/// What awaiting an expression does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Awaited {
    /// Suspends until something happens, for all that is known.
    Waits,
    /// Lets others run, and goes on.
    Yields,
    /// Is done at once.
    Done,
    /// Runs an async function of the program.
    Calls(FnId),
    /// Runs an async block right here.
    Inline(ExprId),
}

impl<'f> Sites<'f> {
    pub(crate) fn new(flow: &'f Flow) -> Sites<'f> {
        let mut calls: HashMap<Span, Vec<u32>> = HashMap::new();
        for (at, call) in (0_u32..).zip(&flow.calls) {
            calls.entry(call.span.whole).or_default().push(at);
        }
        Sites {
            flow,
            calls,
            roles: flow.roles.iter().copied().collect(),
            guards: flow.guards.iter().copied().collect(),
            adapters: flow.adapters.iter().copied().collect(),
        }
    }

    pub(crate) fn calls(&self, whole: Span) -> impl Iterator<Item = &'f Call> {
        let flow = self.flow;
        let found = self.calls.get(&whole).cloned().unwrap_or_default();
        found.into_iter().map(|at| &flow.calls[at as usize])
    }

    pub(crate) fn role(&self, whole: Span) -> Option<Role> {
        self.roles.get(&whole).copied()
    }

    /// Whether the value of a call holds a synchronous lock.
    pub(crate) fn is_guard(&self, whole: Span) -> bool {
        self.guards.contains(&whole)
    }

    /// Whether a call goes through an iterator.
    pub(crate) fn is_adapter(&self, whole: Span) -> bool {
        self.adapters.contains(&whole)
    }

    /// The region of code in the closure or async block at `code`, or of the function itself.
    pub(crate) fn region(&self, code: Option<Span>) -> u32 {
        let Some(code) = code else { return 0 };
        // The body of an async closure is a region in a region, both at one place.
        let found = self.flow.regions.iter().rposition(|it| it.span == code);
        found.and_then(|at| u32::try_from(at).ok()).unwrap_or(0)
    }

    /// What `expr.await` does.
    pub(crate) fn awaited(&self, program: &Program, body: &Body, expr: ExprId) -> Awaited {
        match body.expr(expr) {
            Expr::Async { body, .. } => Awaited::Inline(*body),
            Expr::Macro(call) if call.shape == MacroShape::Identity => match call.args.last() {
                Some(last) => self.awaited(program, body, *last),
                None => Awaited::Waits,
            },
            Expr::Call { args, span, callee } => {
                let boxes = matches!(body.expr(*callee), Expr::Path(path)
                    if body.path(*path).last().is_some_and(|last| last.as_str() == "pin"));
                match args.as_ref() {
                    [inner] if boxes => self.awaited(program, body, *inner),
                    _ => self.awaited_call(program, span.whole),
                }
            }
            Expr::Method(call) => self.awaited_call(program, call.span.whole),
            _ => Awaited::Waits,
        }
    }

    fn awaited_call(&self, program: &Program, whole: Span) -> Awaited {
        match self.role(whole) {
            Some(Role::Yields) => return Awaited::Yields,
            Some(Role::NeverSuspends) => return Awaited::Done,
            _ => {}
        }
        let found = self.calls(whole).find_map(|call| match call.callee {
            Callee::Function(id) => Some(id),
            _ => None,
        });
        match found {
            Some(id) if program.function(id).is_async => Awaited::Calls(id),
            _ => Awaited::Waits,
        }
    }
}

/// Where a piece of async code may suspend: by itself, or through functions it awaits.
#[derive(Clone, Debug, Default)]
pub(crate) struct Suspension {
    pub(crate) itself: bool,
    pub(crate) through: Vec<FnId>,
}

impl Suspension {
    /// Of the code at `root`, closures and async blocks in it left out.
    pub(crate) fn of(
        program: &Program,
        body: &Body,
        sites: &Sites<'_>,
        root: ExprId,
    ) -> Suspension {
        let mut found = Suspension::default();
        found.collect(program, body, sites, root);
        found
    }

    fn collect(&mut self, program: &Program, body: &Body, sites: &Sites<'_>, id: ExprId) {
        if self.itself {
            return;
        }
        let expr = body.expr(id);
        match expr {
            Expr::Closure(_) | Expr::Async { .. } => return,
            Expr::Await { expr, .. } => self.add(program, body, sites, *expr),
            Expr::Select(_) => self.itself = true,
            Expr::Macro(call) if call.shape.awaits_arguments() => {
                for future in &call.args {
                    self.add(program, body, sites, *future);
                }
            }
            Expr::Macro(call) => {
                let last = body.path(call.path).last();
                self.itself |= last.is_none_or(|last| may_await(last.as_str(), call.shape));
            }
            _ => {}
        }
        each_child(expr, |child| self.collect(program, body, sites, child));
    }

    /// Adds that a future is awaited.
    fn add(&mut self, program: &Program, body: &Body, sites: &Sites<'_>, future: ExprId) {
        match sites.awaited(program, body, future) {
            Awaited::Waits | Awaited::Yields => self.itself = true,
            Awaited::Done => {}
            Awaited::Calls(id) => self.through.push(id),
            Awaited::Inline(code) => self.collect(program, body, sites, code),
        }
    }
}

/// Macros that are known to await nothing. Any other may hide an `.await`.
const QUIET: &[&str] = &[
    "anyhow",
    "assert",
    "assert_eq",
    "assert_ne",
    "bail",
    "cfg",
    "column",
    "concat",
    "counter",
    "dbg",
    "debug",
    "debug_assert",
    "debug_assert_eq",
    "debug_assert_ne",
    "debug_span",
    "ensure",
    "env",
    "eprint",
    "eprintln",
    "error",
    "error_span",
    "event",
    "file",
    "format",
    "format_args",
    "gauge",
    "histogram",
    "include_bytes",
    "include_str",
    "info",
    "info_span",
    "json",
    "line",
    "log",
    "matches",
    "module_path",
    "panic",
    "pin",
    "print",
    "println",
    "ready",
    "span",
    "stringify",
    "todo",
    "trace",
    "trace_span",
    "unimplemented",
    "unreachable",
    "vec",
    "warn",
    "warn_span",
];

/// Whether a macro may suspend the task, whatever its arguments are.
pub(crate) fn may_await(name: &str, shape: MacroShape) -> bool {
    match shape {
        MacroShape::Join | MacroShape::TryJoin => false,
        MacroShape::Format | MacroShape::Diverges | MacroShape::Identity => false,
        MacroShape::Arguments => QUIET.binary_search(&name).is_err(),
    }
}

/// Whether a macro may leave the function.
pub(crate) fn may_return(name: &str) -> bool {
    matches!(name, "bail" | "ensure" | "ready" | "try") || QUIET.binary_search(&name).is_err()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_quiet_macros_are_sorted() {
        assert!(QUIET.is_sorted());
    }
}
