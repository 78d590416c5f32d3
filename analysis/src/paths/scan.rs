//! What stands in a body and below an expression, in the order of the source.

use crate::facts::body::{Body, Expr, ExprId, Loop};
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
        each_with_code(body, body.root, None, &mut |id, expr, code| {
            if let Expr::Loop(parts) = expr {
                found.push(LoopAt { parts, id, code });
            }
        });
    }
    found
}

/// Calls `visit` for an expression and everything in it, each with the closure or async block
/// around it.
pub(crate) fn each_with_code<'b>(
    body: &'b Body,
    id: ExprId,
    code: Option<Span>,
    visit: &mut dyn FnMut(ExprId, &'b Expr, Option<Span>),
) {
    let expr = body.expr(id);
    visit(id, expr, code);
    let inner = match expr {
        Expr::Closure(closure) => Some(closure.span),
        Expr::Async { span, .. } => Some(*span),
        _ => code,
    };
    each_child(expr, |child| each_with_code(body, child, inner, visit));
}

/// Calls `visit` for an expression and everything in it, but for closures and async blocks.
pub(crate) fn subtree(body: &Body, id: ExprId, visit: &mut dyn FnMut(ExprId, &Expr)) {
    let expr = body.expr(id);
    visit(id, expr);
    if !matches!(expr, Expr::Closure(_) | Expr::Async { .. }) {
        each_child(expr, |child| subtree(body, child, visit));
    }
}
