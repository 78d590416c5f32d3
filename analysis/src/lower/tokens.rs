//! The ends of an expression, found without printing the whole of it.

use proc_macro2::Span;
use syn::Expr;
use syn::spanned::Spanned;

/// The first token of an expression.
pub(super) fn first_token(expr: &Expr) -> Span {
    match expr {
        Expr::MethodCall(expr) => first_token(&expr.receiver),
        Expr::Call(expr) => first_token(&expr.func),
        Expr::Field(expr) => first_token(&expr.base),
        Expr::Try(expr) => first_token(&expr.expr),
        Expr::Await(expr) => first_token(&expr.base),
        Expr::Index(expr) => first_token(&expr.expr),
        Expr::Paren(expr) => expr.paren_token.span.open(),
        Expr::Reference(expr) => expr.and_token.span,
        Expr::Path(expr) => match (&expr.qself, expr.path.leading_colon) {
            (Some(qself), _) => qself.lt_token.span,
            (None, Some(colon)) => colon.spans[0],
            (None, None) => expr.path.segments[0].ident.span(),
        },
        Expr::Macro(expr) => expr.mac.path.segments[0].ident.span(),
        expr => expr.span(),
    }
}

/// The last token of an expression.
pub(super) fn last_token(expr: &Expr) -> Span {
    match expr {
        Expr::MethodCall(expr) => expr.paren_token.span.close(),
        Expr::Call(expr) => expr.paren_token.span.close(),
        Expr::Field(expr) => expr.member.span(),
        Expr::Try(expr) => expr.question_token.span,
        Expr::Await(expr) => expr.await_token.span,
        Expr::Index(expr) => expr.bracket_token.span.close(),
        Expr::Paren(expr) => expr.paren_token.span.close(),
        Expr::Reference(expr) => last_token(&expr.expr),
        Expr::Path(expr) => match expr.path.segments.last() {
            Some(segment) => match &segment.arguments {
                syn::PathArguments::AngleBracketed(args) => args.gt_token.span,
                _ => segment.ident.span(),
            },
            None => Span::call_site(),
        },
        expr => expr.span(),
    }
}
