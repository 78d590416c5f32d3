//! `#[nostall::allow(..)]` inside a body: on a statement, a block, an arm or an expression.
//!
//! The compiler takes such attributes only where `#[nostall::nonblocking]` on the function
//! removes them, but what the attribute finds and what the command finds is one.

use syn::spanned::Spanned;
use syn::{Attribute, Expr, Stmt};

use crate::facts::body::Allowed;
use crate::lower::attrs;
use crate::lower::body::BodyLowerer;
use crate::span::Span;

impl BodyLowerer<'_, '_> {
    /// Lowers what stands under `attrs` and notes which rules they allow there.
    pub(super) fn allowing<T>(
        &mut self,
        attrs: &[Attribute],
        whole: &impl Spanned,
        lower: impl FnOnce(&mut Self) -> T,
    ) -> T {
        let rules = attrs::allowed(attrs);
        let Some(first) = attrs.first().filter(|_| !rules.is_empty()) else {
            return lower(self);
        };
        // The spans of a macro are numbers in the order they are asked for, so the region is
        // opened before what it holds and closed behind.
        let first = first.pound_token.spans[0];
        let start = self.span(first, first).start;
        let lowered = lower(self);
        let last = whole.span();
        let end = self.span(last, last).end;
        self.body.allowed.push(Allowed {
            rules,
            span: Span { start, end },
        });
        lowered
    }
}

/// The attributes of a statement. Those in front of `a + b` and `a = b` are parsed as being of `a`.
pub(super) fn of_statement(stmt: &Stmt) -> &[Attribute] {
    match stmt {
        Stmt::Local(local) => &local.attrs,
        Stmt::Macro(stmt) => &stmt.attrs,
        Stmt::Item(_) => &[],
        Stmt::Expr(expr, _) => {
            let mut leftmost = expr;
            loop {
                leftmost = match leftmost {
                    Expr::Assign(expr) => &expr.left,
                    Expr::Binary(expr) => &expr.left,
                    Expr::Cast(expr) => &expr.expr,
                    expr => break of_expr(expr),
                };
            }
        }
    }
}

/// The attributes of a statement's own expression, or of one that is an argument or a value.
pub(super) fn of_expr(expr: &Expr) -> &[Attribute] {
    match expr {
        Expr::Async(syn::ExprAsync { attrs, .. })
        | Expr::Await(syn::ExprAwait { attrs, .. })
        | Expr::Block(syn::ExprBlock { attrs, .. })
        | Expr::Break(syn::ExprBreak { attrs, .. })
        | Expr::Call(syn::ExprCall { attrs, .. })
        | Expr::Closure(syn::ExprClosure { attrs, .. })
        | Expr::Field(syn::ExprField { attrs, .. })
        | Expr::ForLoop(syn::ExprForLoop { attrs, .. })
        | Expr::If(syn::ExprIf { attrs, .. })
        | Expr::Index(syn::ExprIndex { attrs, .. })
        | Expr::Loop(syn::ExprLoop { attrs, .. })
        | Expr::Macro(syn::ExprMacro { attrs, .. })
        | Expr::Match(syn::ExprMatch { attrs, .. })
        | Expr::MethodCall(syn::ExprMethodCall { attrs, .. })
        | Expr::Paren(syn::ExprParen { attrs, .. })
        | Expr::Path(syn::ExprPath { attrs, .. })
        | Expr::Reference(syn::ExprReference { attrs, .. })
        | Expr::Return(syn::ExprReturn { attrs, .. })
        | Expr::Struct(syn::ExprStruct { attrs, .. })
        | Expr::Try(syn::ExprTry { attrs, .. })
        | Expr::Tuple(syn::ExprTuple { attrs, .. })
        | Expr::Unary(syn::ExprUnary { attrs, .. })
        | Expr::Unsafe(syn::ExprUnsafe { attrs, .. })
        | Expr::While(syn::ExprWhile { attrs, .. }) => attrs,
        _ => &[],
    }
}
