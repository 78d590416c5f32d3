//! Parallel iterators: whether they do enough for each item to be worth a word.

use nostall_catalog::Certainty;

use crate::facts::body::{Expr, ExprId, Method};
use crate::infer::{Callee, Infer};
use crate::paths::each_child;

/// Methods that look at a value, or hand it on.
const LIGHT: &[&str] = &[
    "as_deref",
    "as_mut",
    "as_ref",
    "as_str",
    "clone",
    "cloned",
    "cmp",
    "collect",
    "contains",
    "contains_key",
    "copied",
    "ends_with",
    "eq",
    "filter",
    "get",
    "into",
    "is_empty",
    "is_none",
    "is_ok",
    "is_some",
    "iter",
    "len",
    "map",
    "max",
    "min",
    "ok",
    "partial_cmp",
    "push",
    "starts_with",
    "then",
    "then_some",
    "to_lowercase",
    "to_owned",
    "to_string",
    "trim",
    "unwrap",
    "unwrap_or",
    "unwrap_or_default",
    "values",
];

impl Infer<'_> {
    /// Lowers the certainty of a parallel iterator that does next to nothing for each item. How many
    /// items there are is not known, and a few are done at once.
    pub(super) fn weigh_parallel(&mut self, call: &Method, before: usize) {
        let is_light = !self.does_work(call);
        let made = self.flow.calls.iter_mut().skip(before);
        for made in made.filter(|it| is_light && it.span == call.span) {
            if let Callee::Sink(sink) = &mut made.callee
                && sink.api.path.starts_with("rayon::iter::")
            {
                sink.certainty = Certainty::Possible;
            }
        }
    }

    /// Whether a chain of adapters is given anything that calls a function of some weight or loops.
    fn does_work(&self, call: &Method) -> bool {
        let mut given = call.args.iter();
        let receiver = match self.body.expr(call.receiver) {
            Expr::Method(inner) => self.does_work(inner),
            _ => false,
        };
        receiver || given.any(|arg| self.is_work(*arg, true))
    }

    fn is_work(&self, id: ExprId, is_argument: bool) -> bool {
        let expr = self.body.expr(id);
        let is_function = |id: ExprId| match self.body.expr(id) {
            Expr::Path(path) => {
                let last = self.body.path(*path).last();
                let starts_low = |it: &str| it.starts_with(char::is_lowercase) && it != "new";
                last.is_some_and(|last| starts_low(last.as_str()))
            }
            _ => true,
        };
        let mut found = match expr {
            Expr::Loop(_) => true,
            Expr::Call { callee, .. } => is_function(*callee),
            Expr::Path(_) => is_argument && is_function(id),
            Expr::Method(method) => !LIGHT.contains(&method.name.as_str()),
            _ => false,
        };
        each_child(expr, |child| found |= self.is_work(child, false));
        found
    }
}
