//! The answers of queues and locks that are asked: which patterns say that something was taken.

use nostall_catalog::{Ask, Role};

use crate::facts::body::{Expr, ExprId, Pat, PatId};
use crate::names::Name;
use crate::paths::turn::Turn;
use crate::paths::ways::{ASKED, OPEN, TAKEN, WORKED, Ways};
use crate::span::Span;

impl Turn<'_> {
    /// Whether a value is the answer of a queue, or a variable that may hold it.
    pub(super) fn is_answer(&self, value: ExprId) -> bool {
        match self.body.expr(value) {
            Expr::Path(_) => true,
            Expr::Call { span, .. } => self.is_queue(span.whole),
            Expr::Method(call) => self.is_queue(call.span.whole) || self.is_answer(call.receiver),
            Expr::Try(inner) | Expr::Ref(inner) | Expr::Deref(inner) => self.is_answer(*inner),
            _ => false,
        }
    }

    fn is_queue(&self, whole: Span) -> bool {
        matches!(
            self.sites.role(whole),
            Some(Role::Asks(Ask::Queue | Ask::Place))
        )
    }

    /// Whether a pattern is the error of a channel that has moved on, so that the next answer differs,
    /// or of one that is done with: who goes on asking that waits for nothing.
    fn is_lag(&self, pat: PatId) -> bool {
        match self.body.pat(pat) {
            Pat::TupleStruct(path, _) | Pat::Path(path) => {
                let last = self.body.path(*path).last();
                last.is_some_and(is_no_wait)
            }
            Pat::Bind { name, sub: None } => is_no_wait(*name),
            _ => false,
        }
    }

    /// Whether a pattern means that something was taken; none where it does not tell.
    pub(super) fn is_success(&self, pat: PatId) -> Option<bool> {
        match self.body.pat(pat) {
            Pat::TupleStruct(path, items) => match self.body.path(*path).last()?.as_str() {
                "Ok" | "Some" | "Ready" => match items.as_ref() {
                    [only] => Some(self.is_success(*only).unwrap_or(true)),
                    _ => Some(true),
                },
                "Err" => Some(items.iter().any(|item| self.is_lag(*item))),
                _ => None,
            },
            Pat::Path(path) => (self.body.path(*path).last()? == "None").then_some(false),
            Pat::Bind { name, sub: None } => (*name == "None").then_some(false),
            Pat::Ref(inner) | Pat::Typed(inner, _) => self.is_success(*inner),
            Pat::Or(cases) => {
                let mut all = cases.iter().map(|case| self.is_success(*case));
                let first = all.next()??;
                all.all(|case| case == Some(first)).then_some(first)
            }
            _ => None,
        }
    }
}

fn is_no_wait(name: Name) -> bool {
    matches!(name.as_str(), "Closed" | "Disconnected" | "Lagged")
}

/// Closes the question that is open on the ways, with something taken or not.
pub(super) fn answered(ways: Ways, success: bool) -> Ways {
    ways.map(|way| match (way & OPEN != 0, success) {
        (false, _) => way,
        (true, true) => way & !OPEN | WORKED | TAKEN,
        (true, false) => way & !OPEN | ASKED,
    })
}
