//! Where the calls of one body stand, and where the futures that they give are waited for.

use std::collections::HashMap;

use nostall_catalog::Kind;

use crate::facts::body::{Body, Expr, ExprId, LoopKind, Pat, Statement};
use crate::index::Program;
use crate::infer::{Call, Callee, Flow, RegionKind};
use crate::names::Name;
use crate::paths::each_child;
use crate::span::Span;

/// Functions that wait for the last of their arguments and for nothing else that matters.
const WRAPPERS: &[&str] = &["timeout", "timeout_at", "scope", "pin"];

/// Names of functions of other crates that build a runtime and drive the future they are given.
const DRIVERS: &[&str] = &["block_on", "run", "start"];

/// The expressions of a body with what is around each, and where the calls are.
pub(super) struct Places<'b> {
    program: &'b Program,
    body: &'b Body,
    flow: &'b Flow,
    parents: Vec<Option<ExprId>>,
    calls: HashMap<Span, ExprId>,
}

/// Where a future is waited for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Wait {
    pub(super) at: ExprId,
    /// The argument that it is of a `join!`, or of an async function, which waits for others beside it.
    pub(super) joined: Option<Joined>,
}

/// A future among the arguments of what waits for it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Joined {
    by: ExprId,
    pub(super) own: ExprId,
}

impl<'b> Places<'b> {
    pub(super) fn new(program: &'b Program, body: &'b Body, flow: &'b Flow) -> Places<'b> {
        let mut parents = vec![None; body.exprs.len()];
        let mut calls = HashMap::new();
        for (id, expr) in (0..).map(ExprId).zip(&body.exprs) {
            each_child(expr, |child| parents[child.0 as usize] = Some(id));
            let span = match expr {
                Expr::Call { span, .. } => Some(span.whole),
                Expr::Method(method) => Some(method.span.whole),
                Expr::Macro(call) => Some(call.span.whole),
                Expr::Path(path) => body.arg_path_span(*path),
                _ => None,
            };
            if let Some(span) = span {
                calls.entry(span).or_insert(id);
            }
        }
        Places {
            program,
            body,
            flow,
            parents,
            calls,
        }
    }

    /// The expression of a call that is written.
    pub(super) fn find(&self, whole: Span) -> Option<ExprId> {
        self.calls.get(&whole).copied()
    }

    /// The expression of a call; for what is called without being written, as operators, drops and
    /// the steps of a `for` are, the first call in the source that starts there or behind it.
    pub(super) fn at(&self, whole: Span) -> Option<ExprId> {
        let first_behind = || {
            let behind = self.calls.iter().filter(|(at, _)| at.start >= whole.start);
            let first = behind.min_by_key(|(at, id)| (at.start, at.end, id.0));
            first.map(|(_, id)| *id)
        };
        self.find(whole).or_else(first_behind)
    }

    /// An expression and what is around it, innermost first.
    pub(super) fn around(&self, id: ExprId) -> impl Iterator<Item = ExprId> {
        std::iter::successors(Some(id), |id| self.parents[id.0 as usize])
    }

    /// Whether an expression is in a loop that nothing but an error ends.
    pub(super) fn is_in_endless_loop(&self, id: ExprId) -> bool {
        let mut around = self.around(id);
        around.any(|it| match self.body.expr(it) {
            Expr::Loop(parts) => parts.kind == LoopKind::Forever && !self.is_left(it),
            _ => false,
        })
    }

    /// Whether a `break` or `return` in a loop ends it; one with a label is taken to.
    fn is_left(&self, of: ExprId) -> bool {
        let mut exprs = (0..).map(ExprId).zip(&self.body.exprs);
        exprs.any(|(id, expr)| match expr {
            Expr::Break { label: None, .. } => self.closest_loop(id) == Some(of),
            Expr::Break { .. } | Expr::Return(_) => self.is_within(id, of),
            _ => false,
        })
    }

    fn closest_loop(&self, id: ExprId) -> Option<ExprId> {
        let mut around = self.around(id);
        around.find(|it| matches!(self.body.expr(*it), Expr::Loop(_)))
    }

    /// Whether an expression is another one or in it.
    pub(super) fn is_within(&self, id: ExprId, outer: ExprId) -> bool {
        self.around(id).any(|it| it == outer)
    }

    /// The closures and async blocks around an expression.
    pub(super) fn codes(&self, id: ExprId) -> impl Iterator<Item = ExprId> {
        self.around(id)
            .filter(|it| matches!(self.body.expr(*it), Expr::Closure(_) | Expr::Async { .. }))
    }

    /// Where the future that a call gives is waited for; none if that is not seen, or anything may
    /// happen in the meantime.
    pub(super) fn waited_for(&self, call: ExprId) -> Option<Wait> {
        let mut inner = call;
        while let Some(outer) = self.parents[inner.0 as usize] {
            let alone = Wait {
                at: outer,
                joined: None,
            };
            match self.body.expr(outer) {
                Expr::Await { .. } => return Some(alone),
                Expr::Call { span, .. } if self.enters(span.whole) => return Some(alone),
                Expr::Call { .. } if self.sounds_like_driver(outer) => return Some(alone),
                Expr::Method(method) if self.enters(method.span.whole) => return Some(alone),
                Expr::Macro(call) if call.shape.awaits_arguments() => {
                    return Some(Wait {
                        at: outer,
                        joined: Some(Joined {
                            by: outer,
                            own: inner,
                        }),
                    });
                }
                Expr::Call { args, span, .. }
                    if args.contains(&inner) && self.is_async_call(span.whole) =>
                {
                    let wait = self.waited_for(outer).filter(|it| it.joined.is_none())?;
                    let joined = (args.len() > 1).then_some(Joined {
                        by: outer,
                        own: inner,
                    });
                    return Some(Wait { joined, ..wait });
                }
                Expr::Method(method) if method.receiver == inner => inner = outer,
                Expr::Call { callee, args, .. }
                    if self.wraps(*callee) && args.last() == Some(&inner) =>
                {
                    inner = outer;
                }
                Expr::Block(block) if block.tail == Some(inner) => inner = outer,
                Expr::Match { expr, .. } if *expr != inner => inner = outer,
                Expr::If { cond, .. } if *cond != inner => inner = outer,
                Expr::Block(_) => inner = self.only_use(inner)?,
                _ => return None,
            }
        }
        None
    }

    /// The futures that are waited for beside one.
    pub(super) fn others(&self, joined: Joined) -> impl Iterator<Item = ExprId> {
        let args = match self.body.expr(joined.by) {
            Expr::Macro(call) => call.args.as_ref(),
            Expr::Call { args, .. } => args,
            _ => &[],
        };
        let args = args.iter().copied();
        args.filter(move |it| *it != joined.own)
    }

    /// Whether a call is that of an async function of the program.
    fn is_async_call(&self, whole: Span) -> bool {
        let mut calls = self.flow.calls.iter();
        calls.any(|it| match it.callee {
            Callee::Function(id) => it.span.whole == whole && self.program.function(id).is_async,
            _ => false,
        })
    }

    /// The value that an argument stands for: what a variable was bound to.
    pub(super) fn origin(&self, id: ExprId) -> ExprId {
        let mut bindings = self.bindings();
        bindings
            .find(|(_, init)| self.only_use(*init) == Some(id))
            .map_or(id, |(_, init)| init)
    }

    /// The one place that names the variable that a value is bound to.
    fn only_use(&self, value: ExprId) -> Option<ExprId> {
        let (name, _) = self.bindings().find(|(_, init)| *init == value)?;
        let is_bound = |pat: &&Pat| matches!(pat, Pat::Bind { name: own, .. } if *own == name);
        if self.body.pats.iter().filter(is_bound).count() != 1 {
            return None;
        }
        let exprs = (0..).map(ExprId).zip(&self.body.exprs);
        // What the value itself is made of stands before it: `let accept = accept()`.
        let mut uses = exprs.filter(|(id, expr)| match expr {
            Expr::Path(path) => id.0 > value.0 && self.body.path(*path).as_name() == Some(name),
            _ => false,
        });
        let (first, second) = (uses.next()?, uses.next());
        second.is_none().then_some(first.0)
    }

    /// The variables that are bound by a plain `let`, with their values.
    fn bindings(&self) -> impl Iterator<Item = (Name, ExprId)> {
        let blocks = self.body.exprs.iter().filter_map(|expr| match expr {
            Expr::Block(block) => Some(&block.statements),
            _ => None,
        });
        blocks.flatten().filter_map(|statement| match statement {
            Statement::Let {
                pat,
                init: Some(init),
                ..
            } => match self.body.pat(*pat) {
                Pat::Bind { name, sub: None } => Some((*name, *init)),
                _ => None,
            },
            _ => None,
        })
    }

    /// Whether a call drives the futures it is given: `block_on`.
    fn enters(&self, whole: Span) -> bool {
        self.flow.calls.iter().any(|it| {
            let enters =
                matches!(&it.callee, Callee::Sink(sink) if sink.api.kind == Kind::RuntimeEntry);
            enters && it.span.whole == whole
        })
    }

    /// Where an async block is waited for.
    pub(super) fn block_waited_for(&self, block: Span) -> Option<(ExprId, Wait)> {
        let is_it = |expr: &Expr| matches!(expr, Expr::Async { span, .. } if *span == block);
        let at = self.body.exprs.iter().position(is_it)?;
        let at = ExprId(u32::try_from(at).ok()?);
        Some((at, self.waited_for(at)?))
    }

    /// Whether a closure that may run at once drives a future: `grow(|| runtime.block_on(main()))`.
    pub(super) fn drives(&self, region: u32) -> bool {
        let is_sync = matches!(self.flow.regions[0].kind, RegionKind::Inline);
        let drives = |it: &Call| it.region == region && self.enters(it.span.whole);
        is_sync && self.flow.calls.iter().any(drives)
    }

    /// Whether sync code calls a function of another crate that goes by the name of `block_on`.
    fn sounds_like_driver(&self, call: ExprId) -> bool {
        let Expr::Call { callee, span, .. } = self.body.expr(call) else {
            return false;
        };
        let is_known = |it: &Call| it.span.whole == span.whole;
        self.is_named(*callee, DRIVERS)
            && !self.flow.calls.iter().any(is_known)
            && matches!(self.flow.regions[0].kind, RegionKind::Inline)
            && self.codes(call).next().is_none()
    }

    fn wraps(&self, callee: ExprId) -> bool {
        self.is_named(callee, WRAPPERS)
    }

    fn is_named(&self, callee: ExprId, names: &[&str]) -> bool {
        let Expr::Path(path) = self.body.expr(callee) else {
            return false;
        };
        let last = self.body.path(*path).last();
        last.is_some_and(|last| names.contains(&last.as_str()))
    }
}
