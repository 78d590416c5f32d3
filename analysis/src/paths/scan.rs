//! What stands in a body: its loops, its method calls, all that is below an expression.

use crate::facts::body::{Body, Expr, ExprId, Loop, Method};
use crate::paths::each_child;
use crate::span::Span;

/// A loop, and where it stands.
#[derive(Clone, Copy)]
pub(crate) struct LoopAt<'b> {
    pub(crate) parts: &'b Loop,
    pub(crate) id: ExprId,
    /// The span of the closure or async block around it; none in the function's own code.
    pub(crate) code: Option<Span>,
}

/// All loops of a body, outer ones first.
pub(crate) fn loops(body: &Body) -> Vec<LoopAt<'_>> {
    let mut found = Vec::new();
    if body.has_loops() {
        collect(body, body.root, None, &mut found);
    }
    found
}

fn collect<'b>(body: &'b Body, id: ExprId, code: Option<Span>, found: &mut Vec<LoopAt<'b>>) {
    let expr = body.expr(id);
    let inner = match expr {
        Expr::Closure(closure) => Some(closure.span),
        Expr::Async { span, .. } => Some(*span),
        _ => code,
    };
    if let Expr::Loop(parts) = expr {
        found.push(LoopAt { parts, id, code });
    }
    each_child(expr, |child| collect(body, child, inner, found));
}

/// All method calls of a body, each with the closure or async block around it.
pub(crate) fn methods<'b>(
    body: &'b Body,
    id: ExprId,
    code: Option<Span>,
    visit: &mut dyn FnMut(&'b Method, Option<Span>),
) {
    let expr = body.expr(id);
    let inner = match expr {
        Expr::Closure(closure) => Some(closure.span),
        Expr::Async { span, .. } => Some(*span),
        _ => code,
    };
    if let Expr::Method(call) = expr {
        visit(call, code);
    }
    each_child(expr, |child| methods(body, child, inner, visit));
}

/// The method call with this whole span.
pub(crate) fn method_of(body: &Body, whole: Span) -> Option<&Method> {
    let mut found = None;
    methods(body, body.root, None, &mut |call, _| {
        if call.span.whole == whole {
            found = Some(call);
        }
    });
    found
}

/// Calls `visit` for an expression and everything in it, but for closures and async blocks.
pub(crate) fn subtree(body: &Body, id: ExprId, visit: &mut dyn FnMut(ExprId, &Expr)) {
    let expr = body.expr(id);
    visit(id, expr);
    if !matches!(expr, Expr::Closure(_) | Expr::Async { .. }) {
        each_child(expr, |child| subtree(body, child, visit));
    }
}
