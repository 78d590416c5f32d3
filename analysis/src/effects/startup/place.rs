//! How the calls of one body stand to each other and to what is around them.

use nostall_catalog::Kind;

use crate::facts::body::{Body, Expr, ExprId, LoopKind};
use crate::infer::{Call, Callee, Flow};
use crate::paths::each_child;
use crate::span::Span;

/// Functions that wait for the last of their arguments and for nothing else that matters.
const WRAPPERS: &[&str] = &["timeout", "timeout_at", "scope", "pin"];

/// The expressions of a body with what is around each.
pub(super) struct Places<'b> {
    body: &'b Body,
    parents: Vec<Option<ExprId>>,
}

impl<'b> Places<'b> {
    pub(super) fn new(body: &'b Body) -> Places<'b> {
        let mut parents = vec![None; body.exprs.len()];
        for (id, expr) in (0..).map(ExprId).zip(&body.exprs) {
            each_child(expr, |child| parents[child.0 as usize] = Some(id));
        }
        Places { body, parents }
    }

    /// Whether a call is made again and again.
    pub(super) fn is_in_loop(&self, whole: Span) -> bool {
        let around = self.around(whole);
        around.windows(2).any(|pair| match self.body.expr(pair[1]) {
            Expr::Loop(parts) => !matches!(parts.kind, LoopKind::For(_, items) if items == pair[0]),
            _ => false,
        })
    }

    /// Whether a call is done before another: neither around it nor in another branch. Spans are in
    /// the order of the source, but need not lie inside each other as the calls do.
    pub(super) fn precedes(&self, one: Span, other: Span) -> bool {
        let is_around = || {
            let one = self.around(one).first().copied();
            one.is_some_and(|one| self.around(other).contains(&one))
        };
        one.end <= other.start && !is_around() && !self.exclude(one, other)
    }

    /// Whether of two calls only one is made: in different branches.
    fn exclude(&self, one: Span, other: Span) -> bool {
        let (one, other) = (self.around(one), self.around(other));
        let mut parted = one.iter().rev().zip(other.iter().rev());
        let Some((one, other)) = parted.find(|(one, other)| one != other) else {
            return false;
        };
        let fork = self.around_expr(*one).get(1).copied();
        match fork.map(|fork| self.body.expr(fork)) {
            Some(Expr::Match { expr, .. }) => one != expr && other != expr,
            Some(Expr::If { cond, .. }) => one != cond && other != cond,
            _ => false,
        }
    }

    /// Whether a future is awaited where it is made, by itself.
    pub(super) fn is_waited_for(&self, flow: &Flow, call: &Call) -> bool {
        let enters = |whole: Span| {
            flow.calls.iter().any(|it| {
                let enters =
                    matches!(&it.callee, Callee::Sink(sink) if sink.api.kind == Kind::RuntimeEntry);
                enters && it.span.whole == whole
            })
        };
        let around = self.around(call.span.whole);
        for pair in around.windows(2) {
            let inner = pair[0];
            match self.body.expr(pair[1]) {
                Expr::Await { .. } => return true,
                Expr::Call { span, .. } if enters(span.whole) => return true,
                Expr::Method(method) if enters(method.span.whole) => return true,
                Expr::Method(method) if method.receiver == inner => {}
                Expr::Call { callee, args, .. }
                    if self.wraps(*callee) && args.last() == Some(&inner) => {}
                _ => return false,
            }
        }
        false
    }

    fn wraps(&self, callee: ExprId) -> bool {
        let Expr::Path(path) = self.body.expr(callee) else {
            return false;
        };
        let last = self.body.path(*path).last();
        last.is_some_and(|last| WRAPPERS.contains(&last.as_str()))
    }

    /// A call and what is around it, innermost first.
    fn around(&self, whole: Span) -> Vec<ExprId> {
        let is_it = |expr: &Expr| match expr {
            Expr::Call { span, .. } => span.whole == whole,
            Expr::Method(method) => method.span.whole == whole,
            Expr::Macro(call) => call.span.whole == whole,
            _ => false,
        };
        let mut exprs = (0..).map(ExprId).zip(&self.body.exprs);
        let found = exprs.find(|(_, expr)| is_it(expr));
        found.map_or_else(Vec::new, |(id, _)| self.around_expr(id))
    }

    fn around_expr(&self, id: ExprId) -> Vec<ExprId> {
        std::iter::successors(Some(id), |id| self.parents[id.0 as usize]).collect()
    }
}
