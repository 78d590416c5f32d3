//! The attributes of statements and expressions, which `syn` keeps in many places.

use syn::{Attribute, Expr, Stmt};

/// The attributes of a statement. Those in front of `a + b` and `a = b` are parsed as being of `a`.
pub(in crate::lower) fn of_statement(stmt: &Stmt) -> &[Attribute] {
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
pub(in crate::lower) fn of_expr(expr: &Expr) -> &[Attribute] {
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
