//! How often a loop turns, as far as its head tells.

use crate::facts::body::{Body, Expr, ExprId, Literal, Loop, LoopKind};
use crate::paths::by_hand::{is_refilled, is_walk};
use crate::paths::turn::is_true;

/// How often a loop turns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Bound {
    /// Until something in it ends it.
    Endless,
    /// As long as a condition holds.
    Condition,
    /// As long as there is something in a list that it adds to.
    Refilled,
    /// At most so often, by a number in the source.
    Count(u64),
    /// Once for each item of something.
    Items,
}

/// Adapters that give no more items than they take.
const SHRINKING: &[&str] = &[
    "chars",
    "cloned",
    "copied",
    "enumerate",
    "filter",
    "filter_map",
    "inspect",
    "into_iter",
    "iter",
    "iter_mut",
    "map",
    "rev",
    "skip",
    "step_by",
    "take_while",
    "zip",
];

/// As many variants as an enum has.
const VARIANTS: u64 = 32;

impl Bound {
    pub(crate) fn of(body: &Body, parts: &Loop) -> Bound {
        match parts.kind {
            LoopKind::Forever => Bound::Endless,
            LoopKind::While(cond) if is_true(body, cond) => Bound::Endless,
            LoopKind::While(cond) if is_walk(body, cond, parts.body) => Bound::Items,
            LoopKind::While(cond) if is_refilled(body, cond, parts.body) => Bound::Refilled,
            LoopKind::While(_) => Bound::Condition,
            LoopKind::For(_, iter) => Bound::of_items(body, iter),
        }
    }

    /// Of going through the value of an expression.
    pub(crate) fn of_items(body: &Body, iter: ExprId) -> Bound {
        match body.expr(iter) {
            Expr::Range {
                from: Some(from),
                to,
                inclusive,
            } => match to {
                None => Bound::Endless,
                Some(to) => match (number(body, *from), number(body, *to)) {
                    (Some(from), Some(to)) => {
                        Bound::Count(to.saturating_sub(from) + u64::from(*inclusive))
                    }
                    _ => Bound::Items,
                },
            },
            Expr::Array { items, heap: false } => {
                Bound::Count(u64::try_from(items.len()).unwrap_or(u64::MAX))
            }
            Expr::Ref(inner) => Bound::of_items(body, *inner),
            Expr::Call { callee, args, .. } if args.is_empty() && lists_type(body, *callee) => {
                Bound::Count(VARIANTS)
            }
            Expr::Method(call) if call.name == "take" => match call.args.as_ref() {
                [count] => number(body, *count).map_or(Bound::Items, Bound::Count),
                _ => Bound::Items,
            },
            Expr::Method(call) if SHRINKING.contains(&call.name.as_str()) => {
                Bound::of_items(body, call.receiver)
            }
            _ => Bound::Items,
        }
    }
}

/// `Kind::iter()`: the variants of an enum.
fn lists_type(body: &Body, callee: ExprId) -> bool {
    let Expr::Path(path) = body.expr(callee) else {
        return false;
    };
    match body.path(*path).names()[..] {
        [.., ty, name] => ty.as_str().starts_with(char::is_uppercase) && name == "iter",
        _ => false,
    }
}

fn number(body: &Body, expr: ExprId) -> Option<u64> {
    match body.expr(expr) {
        Expr::Literal(Literal::Int(value)) => Some(*value),
        Expr::Cast { expr, .. } => number(body, *expr),
        _ => None,
    }
}
