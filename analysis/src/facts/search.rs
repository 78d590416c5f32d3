//! What a body holds, wherever it stands.

use crate::facts::body::{Body, Expr, ExprId, Method, Pat, PatId, PathId};
use crate::facts::operator::OperatorUse;
use crate::names::Name;
use crate::span::Span;

impl Body {
    /// Where a path stands, if it is an argument.
    pub(crate) fn arg_path_span(&self, id: PathId) -> Option<Span> {
        let at = self
            .arg_paths
            .binary_search_by_key(&id.0, |(path, _)| path.0)
            .ok()?;
        Some(self.arg_paths[at].1)
    }

    /// The operator that makes an expression, if it may be overloaded.
    pub(crate) fn operator(&self, id: ExprId) -> Option<OperatorUse> {
        let at = self.operators.binary_search_by_key(&id.0, |it| it.expr.0);
        at.ok().map(|at| self.operators[at])
    }

    /// Whether there is a loop anywhere in it.
    pub(crate) fn has_loops(&self) -> bool {
        self.exprs.iter().any(|expr| matches!(expr, Expr::Loop(_)))
    }

    /// Its method calls.
    pub(crate) fn methods(&self) -> impl Iterator<Item = (ExprId, &Method)> {
        let exprs = (0..).map(ExprId).zip(&self.exprs);
        exprs.filter_map(|(id, expr)| match expr {
            Expr::Method(method) => Some((id, &**method)),
            _ => None,
        })
    }

    /// The patterns that bind a variable of that name.
    pub(crate) fn bindings(&self, name: Name) -> impl Iterator<Item = PatId> {
        let binds = move |pat: &Pat| matches!(pat, Pat::Bind { name: own, .. } if *own == name);
        let pats = (0..).map(PatId).zip(&self.pats);
        pats.filter(move |(_, pat)| binds(pat)).map(|(id, _)| id)
    }

    /// Whether an expression is a variable of that name.
    pub(crate) fn is_variable(&self, expr: ExprId, name: Name) -> bool {
        matches!(self.expr(expr), Expr::Path(path) if self.path(*path).as_name() == Some(name))
    }

    /// Whether an expression is `None`.
    pub(crate) fn is_none(&self, expr: ExprId) -> bool {
        let last = match self.expr(expr) {
            Expr::Path(path) => self.path(*path).last(),
            _ => None,
        };
        last.is_some_and(|last| last.as_str() == "None")
    }

    /// Whether two expressions name the same variable or field, behind whatever references.
    pub(crate) fn same_place(&self, mut left: ExprId, mut right: ExprId) -> bool {
        loop {
            match (self.expr(left), self.expr(right)) {
                (Expr::Ref(inner) | Expr::Deref(inner), _) => left = *inner,
                (_, Expr::Ref(inner) | Expr::Deref(inner)) => right = *inner,
                (
                    Expr::Field { base, name },
                    Expr::Field {
                        base: other,
                        name: of_other,
                    },
                ) if name == of_other => (left, right) = (*base, *other),
                (Expr::Path(path), _) => {
                    let name = self.path(*path).as_name();
                    return name.is_some_and(|name| self.is_variable(right, name));
                }
                _ => return false,
            }
        }
    }
}
