//! Conditions that the source alone decides: what stands behind `if false` never runs.

use syn::{BinOp, Expr, ExprLit, Lit, Meta, UnOp};

use crate::cfg::Cfg;
use crate::lower::attrs;

/// Whether a condition holds, where literals and `cfg!(..)` decide it.
pub(super) fn known(cond: &Expr, cfg: &Cfg) -> Option<bool> {
    match cond {
        Expr::Lit(ExprLit {
            lit: Lit::Bool(value),
            ..
        }) => Some(value.value),
        Expr::Macro(expr) if expr.mac.path.is_ident("cfg") => {
            attrs::holds(&expr.mac.parse_body::<Meta>().ok()?, cfg)
        }
        Expr::Unary(expr) if matches!(expr.op, UnOp::Not(_)) => {
            known(&expr.expr, cfg).map(|value| !value)
        }
        Expr::Binary(expr) => {
            // What decides alone must stand on the left: the other side may run code.
            match (expr.op, known(&expr.left, cfg)?) {
                (BinOp::And(_), false) => Some(false),
                (BinOp::Or(_), true) => Some(true),
                (BinOp::And(_) | BinOp::Or(_), _) => known(&expr.right, cfg),
                _ => None,
            }
        }
        Expr::Paren(expr) => known(&expr.expr, cfg),
        _ => None,
    }
}

/// Whether a condition never holds, though finding out may run code: `f() && cfg!(windows)`.
pub(super) fn never_holds(cond: &Expr, cfg: &Cfg) -> bool {
    match cond {
        Expr::Binary(expr) if matches!(expr.op, BinOp::And(_)) => {
            never_holds(&expr.left, cfg) || never_holds(&expr.right, cfg)
        }
        Expr::Paren(expr) => never_holds(&expr.expr, cfg),
        _ => known(cond, cfg) == Some(false),
    }
}
