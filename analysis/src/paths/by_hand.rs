//! Walks written by hand: a `while` that goes through something in memory as a `for` would.

use crate::facts::body::{Body, Expr, ExprId, Literal};
use crate::facts::operator::BinaryOp;
use crate::paths::subtree;

/// Methods that take items out of what they are called on, or step through it.
const TAKING: &[&str] = &[
    "advance",
    "clear",
    "drain",
    "next",
    "next_back",
    "next_if",
    "pop",
    "pop_back",
    "pop_first",
    "pop_front",
    "pop_last",
    "remove",
    "split_off",
    "split_to",
    "swap_remove",
    "truncate",
];

/// Methods that look at the item that a taking one would give.
const LOOKING: &[&str] = &["back", "first", "front", "last", "peek", "peek_mut"];

/// Methods that put items into what they are called on.
const GROWING: &[&str] = &[
    "append",
    "extend",
    "extend_from_slice",
    "insert",
    "push",
    "push_back",
    "push_front",
    "push_str",
];

/// Whether each turn of `while cond { turn }` takes one step through what is there already.
pub(super) fn is_walk(body: &Body, cond: ExprId, turn: ExprId) -> bool {
    match body.expr(cond) {
        Expr::Binary {
            op: BinaryOp::And,
            left,
            right,
        } => is_walk(body, *left, turn) || is_walk(body, *right, turn),
        Expr::Binary {
            op: BinaryOp::Compare,
            left,
            right,
        } => steps(body, *left, turn) || steps(body, *right, turn),
        Expr::Let { expr, .. } => takes_from(body, *expr, turn),
        Expr::Unary(inner) => match body.expr(*inner) {
            Expr::Method(call) if call.name == "is_empty" => uses_up(body, call.receiver, turn),
            _ => false,
        },
        _ => false,
    }
}

/// Whether `while cond { turn }` works off a list to which its turns add.
pub(super) fn is_refilled(body: &Body, cond: ExprId, turn: ExprId) -> bool {
    let list = match body.expr(cond) {
        Expr::Let { expr, .. } => *expr,
        Expr::Unary(inner) => *inner,
        _ => return false,
    };
    let Expr::Method(call) = body.expr(list) else {
        return false;
    };
    let name = call.name.as_str();
    (name == "is_empty" || TAKING.contains(&name) || LOOKING.contains(&name))
        && is_place(body, call.receiver)
        && calls(body, call.receiver, turn, GROWING)
}

/// Whether a variable is counted up or down, by a number.
fn steps(body: &Body, counter: ExprId, turn: ExprId) -> bool {
    any(body, turn, |expr| match expr {
        Expr::Assign {
            left,
            right,
            compound,
            ..
        } => {
            let by = match body.expr(*right) {
                Expr::Binary {
                    op: BinaryOp::Arithmetic,
                    left,
                    right,
                } if !compound && body.same_place(*left, counter) => *right,
                _ if *compound => *right,
                _ => return false,
            };
            let some = matches!(body.expr(by), Expr::Literal(Literal::Int(by)) if *by > 0);
            some && body.same_place(*left, counter)
        }
        _ => false,
    })
}

/// Whether the value of a `while let` is taken out of something that the turns do not fill.
fn takes_from(body: &Body, value: ExprId, turn: ExprId) -> bool {
    let Expr::Method(call) = body.expr(value) else {
        return false;
    };
    let name = call.name.as_str();
    if LOOKING.contains(&name) {
        uses_up(body, call.receiver, turn)
    } else {
        TAKING.contains(&name)
            && is_place(body, call.receiver)
            && !calls(body, call.receiver, turn, GROWING)
    }
}

fn uses_up(body: &Body, place: ExprId, turn: ExprId) -> bool {
    let shortens = |expr: &Expr| match expr {
        Expr::Assign { left, .. } => body.same_place(*left, place),
        _ => false,
    };
    (calls(body, place, turn, TAKING) || any(body, turn, shortens))
        && !calls(body, place, turn, GROWING)
}

fn calls(body: &Body, place: ExprId, turn: ExprId, names: &[&str]) -> bool {
    any(body, turn, |expr| match expr {
        Expr::Method(call) => {
            names.contains(&call.name.as_str()) && body.same_place(call.receiver, place)
        }
        _ => false,
    })
}

fn any(body: &Body, turn: ExprId, test: impl Fn(&Expr) -> bool) -> bool {
    let mut found = false;
    subtree(body, turn, &mut |_, expr| found |= test(expr));
    found
}

fn is_place(body: &Body, place: ExprId) -> bool {
    body.same_place(place, place)
}
