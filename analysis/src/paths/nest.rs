//! Loops inside loops: whether their turns multiply.

use crate::facts::body::{Body, Expr, ExprId, Loop, LoopKind, Pat, PatId};
use crate::names::Name;
use crate::paths::subtree;

/// Whether the loops in a loop may add up to many turns. Going through the lists of a list is no
/// more than going through one, and what looks for something ends when it has found it.
pub(super) fn multiplies(body: &Body, outer: &Loop) -> bool {
    let mut items = Vec::new();
    let mut goes_on = false;
    let mut looks_for_something = false;
    if let LoopKind::For(pat, _) = outer.kind {
        names(body, pat, &mut items);
    }
    subtree(body, outer.body, &mut |_, expr| match expr {
        Expr::Loop(inner) => match inner.kind {
            LoopKind::For(pat, list) => {
                goes_on |= !root(body, list).is_some_and(|root| items.contains(&root));
                names(body, pat, &mut items);
            }
            _ => goes_on = true,
        },
        Expr::Return(value) => looks_for_something |= !is_error(body, *value),
        Expr::Break { .. } => looks_for_something = true,
        _ => {}
    });
    goes_on && !looks_for_something
}

/// The variable that a list is a part of: `workspace.projects().iter()`.
fn root(body: &Body, mut list: ExprId) -> Option<Name> {
    loop {
        list = match body.expr(list) {
            Expr::Path(path) => return body.path(*path).as_name(),
            Expr::Field { base, .. } => *base,
            Expr::Method(method) => method.receiver,
            Expr::Ref(inner) | Expr::Deref(inner) => *inner,
            _ => return None,
        }
    }
}

fn is_error(body: &Body, value: Option<ExprId>) -> bool {
    let Some(Expr::Call { callee, .. }) = value.map(|value| body.expr(value)) else {
        return false;
    };
    match body.expr(*callee) {
        Expr::Path(path) => body.path(*path).last().is_some_and(|last| last == "Err"),
        _ => false,
    }
}

fn names(body: &Body, pat: PatId, found: &mut Vec<Name>) {
    match body.pat(pat) {
        Pat::Bind { name, .. } => found.push(*name),
        Pat::Ref(inner) | Pat::Typed(inner, _) => names(body, *inner, found),
        Pat::Tuple(items) | Pat::TupleStruct(_, items) => {
            items.iter().for_each(|item| names(body, *item, found));
        }
        Pat::Struct(_, fields) => fields.iter().for_each(|(_, pat)| names(body, *pat, found)),
        _ => {}
    }
}
