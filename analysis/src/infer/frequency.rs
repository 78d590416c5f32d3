//! How often a piece of code runs when what is around it does, as far as its shape tells.

use crate::facts::body::{Expr, ExprId, Method, Pat, PatId};
use crate::facts::operator::BinaryOp;
use crate::infer::Infer;
use crate::names::Name;

/// How often a call is made when its function runs. Ordered from often to seldom.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Frequency {
    /// On every way.
    #[default]
    Always,
    /// Unless the function was done before.
    Mostly,
    /// On some ways only.
    Sometimes,
    /// Where something has failed.
    Seldom,
}

/// What is around the present expression, within its function.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Around {
    frequency: Frequency,
    /// Whether a branch before it may have returned.
    may_have_returned: bool,
}

impl Around {
    pub(super) fn frequency(self) -> Frequency {
        match (self.frequency, self.may_have_returned) {
            (Frequency::Always, true) => Frequency::Mostly,
            (frequency, _) => frequency,
        }
    }
}

/// Methods that call what they are given only where there is nothing yet, or for one case of two.
const SOMETIMES: &[&str] = &[
    "get_or_init",
    "get_or_insert_with",
    "get_or_try_init",
    "map_or_else",
    "ok_or_else",
    "or_default",
    "or_else",
    "or_insert_with",
    "or_try_insert_with",
    "then",
    "unwrap_or_else",
];

/// Methods that call what they are given with an error.
const SELDOM: &[&str] = &["inspect_err", "map_err", "unwrap_or_default"];

/// How often a method calls the closure that it is given first.
fn of_closure(method: Name, takes_error: bool) -> Frequency {
    let is_one_of = |names: &[&str]| names.contains(&method.as_str());
    match (is_one_of(SOMETIMES), is_one_of(SELDOM)) {
        (true, _) if takes_error => Frequency::Seldom,
        (true, _) => Frequency::Sometimes,
        (_, true) => Frequency::Seldom,
        _ => Frequency::Always,
    }
}

impl Infer<'_> {
    /// Infers what runs no more often than that.
    pub(super) fn at_most<T>(
        &mut self,
        frequency: Frequency,
        walk: impl FnOnce(&mut Self) -> T,
    ) -> T {
        let outer = self.around.frequency;
        self.around.frequency = outer.max(frequency);
        let found = walk(self);
        self.around.frequency = outer;
        found
    }

    /// How often the first closure among the arguments of a method runs.
    pub(super) fn of_closures(&self, call: &Method) -> Frequency {
        let takes_error = call
            .args
            .first()
            .is_some_and(|arg| match self.body.expr(*arg) {
                Expr::Closure(closure) => closure.params.len() == 1,
                _ => false,
            });
        of_closure(call.name, takes_error)
    }

    /// Notes a `return`: what follows a branch that has one runs unless it was taken. An error that
    /// is returned says no more than `?` does.
    pub(super) fn mark_returned(&mut self, value: Option<ExprId>) {
        let is_error = value.is_some_and(|value| match self.body.expr(value) {
            Expr::Call { callee, .. } => match self.body.expr(*callee) {
                Expr::Path(path) => self.body.path(*path).last().is_some_and(|it| it == "Err"),
                _ => false,
            },
            _ => false,
        });
        self.around.may_have_returned |= self.around.frequency > Frequency::Always && !is_error;
    }

    /// How often the two branches of an `if` are taken.
    pub(super) fn of_branches(&self, cond: ExprId) -> (Frequency, Frequency) {
        match self.is_failure_test(cond) {
            Some(true) => (Frequency::Seldom, Frequency::Sometimes),
            Some(false) => (Frequency::Sometimes, Frequency::Seldom),
            None => (Frequency::Sometimes, Frequency::Sometimes),
        }
    }

    /// How often an arm of a `match` is taken.
    pub(super) fn of_arm(&self, pat: PatId) -> Frequency {
        match self.of_result(pat) {
            Some(true) => Frequency::Always,
            Some(false) => Frequency::Seldom,
            None => Frequency::Sometimes,
        }
    }

    /// Whether a condition holds where something failed; none if it says nothing of that.
    fn is_failure_test(&self, cond: ExprId) -> Option<bool> {
        match self.body.expr(cond) {
            Expr::Let { pat, .. } => self.of_result(*pat).map(|success| !success),
            Expr::Method(call) => match call.name.as_str() {
                "is_err" | "is_err_and" => Some(true),
                "is_ok" | "is_ok_and" => Some(false),
                _ => None,
            },
            Expr::Unary(inner) => self.is_failure_test(*inner).map(|fails| !fails),
            Expr::Binary {
                op: BinaryOp::And,
                left,
                right,
            } => {
                let both = [*left, *right].map(|side| self.is_failure_test(side));
                both.contains(&Some(true)).then_some(true)
            }
            _ => None,
        }
    }

    /// Whether a pattern is the way that is meant to be taken, `Ok(..)` or `Some(..)`, or an error.
    fn of_result(&self, pat: PatId) -> Option<bool> {
        let Pat::TupleStruct(path, _) = self.body.pat(pat) else {
            return None;
        };
        match self.body.path(*path).last()?.as_str() {
            "Ok" | "Some" => Some(true),
            "Err" => Some(false),
            _ => None,
        }
    }
}
