//! Calls that a program makes once, as it keeps what they give in a static.
//!
//! Two shapes are known: the initialiser of a cell, `CELL.get_or_init(|| ..)`, and a function that
//! looks into a static, returns what it finds, and else makes it and puts it there. What comes
//! in between is made on the first use only. A look that compares or asks for the time is left out:
//! what it finds may be too old.

use std::collections::HashSet;

use crate::facts::body::{Body, Expr, ExprId, Method, Pat, PatId, Statement};
use crate::facts::operator::BinaryOp;
use crate::infer::Flow;
use crate::names::Name;
use crate::paths::each_child;
use crate::span::Span;

/// Methods of cells that run what they are given once.
const INITIALISING: &[&str] = &[
    "call_once",
    "call_once_force",
    "get_or_init",
    "get_or_try_init",
];

/// Methods that put something into what they are called on.
const STORING: &[&str] = &[
    "entry",
    "extend",
    "get_or_insert",
    "get_or_insert_with",
    "insert",
    "push",
    "put",
    "replace",
    "set",
    "store",
    "try_insert",
];

/// Parts of names that tell of what does not hold for ever.
const PASSING: &[&str] = &["elapsed", "expir", "fresh", "since", "stale", "ttl"];

/// Marks the calls of a body that are made once.
pub(super) fn annotate(body: &Body, flow: &mut Flow) {
    if flow.calls.is_empty()
        || !body
            .paths
            .iter()
            .any(|path| path.last().is_some_and(is_static))
    {
        return;
    }
    let once = initialisers(body).into_iter().chain(misses(body));
    let once: Vec<Zone> = once.collect();
    for call in &mut flow.calls {
        call.once |= once.iter().any(|zone| zone.holds(call.span.whole));
    }
}

/// A stretch of source, but for some calls.
struct Zone {
    from: u32,
    to: u32,
    without: HashSet<Span>,
}

impl Zone {
    fn holds(&self, call: Span) -> bool {
        let is_within = self.from <= call.start && call.end <= self.to;
        is_within && !self.without.contains(&call)
    }
}

/// Whether a name is written as those of statics are.
fn is_static(name: Name) -> bool {
    let name = name.as_str();
    name.len() > 1 && name.starts_with(char::is_uppercase) && !name.contains(char::is_lowercase)
}

/// What cells are given to run once.
fn initialisers(body: &Body) -> Vec<Zone> {
    let is_cell = |method: &Method| {
        let is_static = |path| body.path(path).last().is_some_and(is_static);
        let path = match body.expr(method.receiver) {
            Expr::Path(path) => Some(*path),
            _ => None,
        };
        INITIALISING.contains(&method.name.as_str()) && path.is_some_and(is_static)
    };
    let methods = body.methods().map(|(_, method)| method);
    let initialising = methods.filter(|method| is_cell(method));
    let zone = |method: &Method| Zone {
        from: method.span.callee.end,
        to: method.span.whole.end,
        without: HashSet::new(),
    };
    initialising.map(zone).collect()
}

/// What runs where a look into a static found nothing, if it is put there then.
fn misses(body: &Body) -> Vec<Zone> {
    let mut found = Vec::new();
    for expr in &body.exprs {
        match expr {
            Expr::If {
                cond,
                then,
                otherwise,
            } => {
                let keeping = kept_in(body, *cond).filter(|_| finds(body, *cond));
                let Some((name, from)) = keeping else {
                    continue;
                };
                let zone = match (returns(body, *then), otherwise) {
                    (true, _) => behind(body, from, *then),
                    (false, Some(otherwise)) => around(body, *otherwise),
                    (false, None) => continue,
                };
                found.extend(zone.filter(|zone| stores(body, name, zone.from)));
            }
            Expr::Match { expr, arms } => {
                let Some((name, _)) = kept_in(body, *expr) else {
                    continue;
                };
                let misses = arms.iter().filter(|arm| is_none(body, arm.pat));
                let zones = misses.filter_map(|arm| around(body, arm.body));
                found.extend(zones.filter(|zone| stores(body, name, zone.from)));
            }
            _ => {}
        }
    }
    found
}

/// All after a place, but for what runs where something was found.
fn behind(body: &Body, from: u32, hit: ExprId) -> Option<Zone> {
    let without = calls_in(body, hit).into_iter().collect();
    Some(Zone {
        from,
        to: u32::MAX,
        without,
    })
}

/// The calls of a branch.
fn around(body: &Body, branch: ExprId) -> Option<Zone> {
    let calls = calls_in(body, branch);
    Some(Zone {
        from: calls.iter().map(|call| call.start).min()?,
        to: calls.iter().map(|call| call.end).max()?,
        without: HashSet::new(),
    })
}

/// The static that a condition looks into, and the end of the last call that it makes.
fn kept_in(body: &Body, look: ExprId) -> Option<(Name, u32)> {
    if is_passing(body, look) {
        return None;
    }
    let name = mentioned(body, look)?;
    let calls = calls_in(body, look);
    Some((name, calls.iter().map(|call| call.end).max()?))
}

/// The static that an expression names, or that a variable which it names comes from.
fn mentioned(body: &Body, expr: ExprId) -> Option<Name> {
    let mut found = None;
    visit(body, expr, &mut |expr| {
        if let Expr::Path(path) = expr
            && let Some(name) = body.path(*path).last()
        {
            let of = if is_static(name) {
                Some(name)
            } else {
                source(body, name)
            };
            found = found.or(of);
        }
    });
    found
}

/// The static that a variable is bound to a part of.
fn source(body: &Body, variable: Name) -> Option<Name> {
    let lets = body.exprs.iter().flat_map(|expr| -> Vec<(PatId, ExprId)> {
        match expr {
            Expr::Let { pat, expr } => vec![(*pat, *expr)],
            Expr::Block(block) => {
                let bound = block.statements.iter().filter_map(|it| match it {
                    Statement::Let { pat, init, .. } => Some((*pat, (*init)?)),
                    Statement::Expr(_) => None,
                });
                bound.collect()
            }
            _ => Vec::new(),
        }
    });
    let binds = |(pat, _): &(PatId, ExprId)| names(body, *pat, variable);
    lets.filter(binds).find_map(|(_, value)| root(body, value))
}

fn names(body: &Body, pat: PatId, variable: Name) -> bool {
    match body.pat(pat) {
        Pat::Bind { name, .. } => *name == variable,
        Pat::TupleStruct(_, items) => items.iter().any(|item| names(body, *item, variable)),
        Pat::Ref(inner) | Pat::Typed(inner, _) => names(body, *inner, variable),
        _ => false,
    }
}

/// The static that a value is reached through: `CACHE.lock().unwrap()`.
fn root(body: &Body, value: ExprId) -> Option<Name> {
    base(body, value).filter(|name| is_static(*name))
}

/// The variable or static that a value is reached through.
fn base(body: &Body, mut value: ExprId) -> Option<Name> {
    loop {
        value = match body.expr(value) {
            Expr::Method(method) => method.receiver,
            Expr::Ref(inner) | Expr::Deref(inner) | Expr::Try(inner) => *inner,
            Expr::Field { base, .. } => *base,
            Expr::Await { expr, .. } => *expr,
            Expr::Path(path) => return body.path(*path).last(),
            _ => return None,
        }
    }
}

/// Whether something is put into a static behind a place.
fn stores(body: &Body, name: Name, from: u32) -> bool {
    let is_it = |base| base == name || source(body, base) == Some(name);
    let is_kept = |place: ExprId| base(body, place).is_some_and(is_it);
    body.exprs.iter().any(|expr| match expr {
        Expr::Method(method) => {
            method.span.whole.end > from
                && STORING.contains(&method.name.as_str())
                && is_kept(method.receiver)
        }
        Expr::Assign { left, span, .. } => span.start > from && is_kept(*left),
        _ => false,
    })
}

/// Whether a condition holds where something is found: `let Some(..) = ..`, `contains_key(..)`.
fn finds(body: &Body, cond: ExprId) -> bool {
    match body.expr(cond) {
        Expr::Let { pat, .. } => matches!(body.pat(*pat), Pat::TupleStruct(..)),
        Expr::Method(method) => matches!(
            method.name.as_str(),
            "contains" | "contains_key" | "is_completed" | "is_initialized" | "is_some"
        ),
        Expr::Binary {
            op: BinaryOp::And,
            right,
            ..
        } => finds(body, *right),
        _ => false,
    }
}

fn is_none(body: &Body, pat: PatId) -> bool {
    match body.pat(pat) {
        Pat::Bind { name, sub: None } => *name == "None",
        Pat::Path(path) => body.path(*path).last().is_some_and(|last| last == "None"),
        Pat::Wild => true,
        _ => false,
    }
}

/// Whether a condition asks for more than whether something is there.
fn is_passing(body: &Body, cond: ExprId) -> bool {
    let is_word = |name: Name| {
        let name = name.as_str().to_lowercase();
        name == "now" || PASSING.iter().any(|part| name.contains(part))
    };
    let mut found = false;
    visit(body, cond, &mut |expr| {
        found |= match expr {
            Expr::Binary { op, .. } => *op == BinaryOp::Compare,
            Expr::Method(method) => is_word(method.name),
            Expr::Path(path) => body.path(*path).last().is_some_and(is_word),
            _ => false,
        };
    });
    found
}

/// Whether a branch ends the function, and not with an error.
fn returns(body: &Body, branch: ExprId) -> bool {
    let last = match body.expr(branch) {
        Expr::Block(block) => match (block.tail, block.statements.last()) {
            (Some(tail), _) => tail,
            (None, Some(Statement::Expr(last))) => *last,
            _ => return false,
        },
        _ => branch,
    };
    matches!(body.expr(last), Expr::Return(_))
}

/// The calls in an expression.
fn calls_in(body: &Body, expr: ExprId) -> Vec<Span> {
    let mut found = Vec::new();
    visit(body, expr, &mut |expr| match expr {
        Expr::Call { span, .. } => found.push(span.whole),
        Expr::Method(method) => found.push(method.span.whole),
        _ => {}
    });
    found
}

fn visit<'b>(body: &'b Body, id: ExprId, see: &mut dyn FnMut(&'b Expr)) {
    let expr = body.expr(id);
    see(expr);
    each_child(expr, |child| visit(body, child, see));
}
