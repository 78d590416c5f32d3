//! The expressions directly inside an expression, in the order of their evaluation.

use crate::facts::body::{Expr, ExprId, LoopKind, Statement};

/// Calls `visit` for each child, those in closures, async blocks and branches included.
pub(crate) fn each_child(expr: &Expr, mut visit: impl FnMut(ExprId)) {
    let mut all = |ids: &mut dyn Iterator<Item = ExprId>| ids.for_each(&mut visit);
    match expr {
        Expr::Missing | Expr::Path(_) | Expr::Literal(_) | Expr::Continue { .. } => {}
        Expr::Call { callee, args, .. } => {
            all(&mut std::iter::once(*callee).chain(args.iter().copied()));
        }
        Expr::Method(call) => {
            all(&mut std::iter::once(call.receiver).chain(call.args.iter().copied()));
        }
        Expr::Macro(call) => all(&mut call.args.iter().copied()),
        Expr::Field { base: inner, .. }
        | Expr::Deref(inner)
        | Expr::Ref(inner)
        | Expr::Unary(inner)
        | Expr::Try(inner)
        | Expr::Cast { expr: inner, .. }
        | Expr::Let { expr: inner, .. }
        | Expr::Await { expr: inner, .. }
        | Expr::Async { body: inner, .. } => all(&mut std::iter::once(*inner)),
        Expr::Index { base, index } => all(&mut [*base, *index].into_iter()),
        Expr::Binary { left, right, .. } => all(&mut [*left, *right].into_iter()),
        Expr::Assign { left, right, .. } => all(&mut [*right, *left].into_iter()),
        Expr::Return(value) | Expr::Break { value, .. } => all(&mut value.iter().copied()),
        Expr::Block(block) => {
            for statement in &block.statements {
                match statement {
                    Statement::Let {
                        init, otherwise, ..
                    } => all(&mut init.iter().chain(otherwise).copied()),
                    Statement::Expr(expr) => all(&mut std::iter::once(*expr)),
                }
            }
            all(&mut block.tail.iter().copied());
        }
        Expr::Closure(closure) => all(&mut std::iter::once(closure.body)),
        Expr::If {
            cond,
            then,
            otherwise,
        } => all(&mut [*cond, *then].into_iter().chain(*otherwise)),
        Expr::Match { expr, arms } => {
            let arms = arms
                .iter()
                .flat_map(|arm| arm.guard.into_iter().chain([arm.body]));
            all(&mut std::iter::once(*expr).chain(arms));
        }
        Expr::Select(arms) => {
            let parts = |arm: &crate::facts::body::SelectArm| {
                arm.future.into_iter().chain(arm.guard).chain([arm.body])
            };
            all(&mut arms.iter().flat_map(parts));
        }
        Expr::Loop(parts) => {
            let head = match parts.kind {
                LoopKind::Forever => None,
                LoopKind::While(head) | LoopKind::For(_, head) => Some(head),
            };
            all(&mut head.into_iter().chain([parts.body]));
        }
        Expr::Tuple(items) | Expr::Array { items, .. } => all(&mut items.iter().copied()),
        Expr::Struct { fields, rest, .. } => {
            all(&mut fields.iter().map(|(_, value)| *value).chain(*rest));
        }
        Expr::Range { from, to, .. } => all(&mut from.iter().chain(to).copied()),
    }
}
