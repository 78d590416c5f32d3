//! Operators: what they do to types of the language, and which method they call on others.

use proc_macro2::Span as TokenSpan;
use syn::{BinOp, UnOp};

use crate::cfg::Cfg;
use crate::facts::body::{Expr, ExprId};
use crate::facts::operator::{BinaryOp, Operator, OperatorUse};
use crate::lower::body::BodyLowerer;
use crate::lower::{condition, index};
use crate::span::Span;

impl BodyLowerer<'_, '_> {
    pub(super) fn unary(&mut self, expr: &syn::ExprUnary) -> Expr {
        let inner = self.expr(&expr.expr);
        match &expr.op {
            UnOp::Deref(op) => {
                self.note_operator(Operator::Deref, &op.spans);
                return Expr::Deref(inner);
            }
            UnOp::Not(op) => self.note_operator(Operator::Not, &op.spans),
            UnOp::Neg(op) => self.note_operator(Operator::Neg, &op.spans),
            _ => {}
        }
        Expr::Unary(inner)
    }

    pub(super) fn indexed(&mut self, expr: &syn::ExprIndex) -> Expr {
        let (base, index) = (self.expr(&expr.expr), self.expr(&expr.index));
        let brackets = expr.bracket_token.span;
        self.note_operator(Operator::Index, &[brackets.open(), brackets.close()]);
        Expr::Index { base, index }
    }

    pub(super) fn binary(&mut self, expr: &syn::ExprBinary) -> Expr {
        let left = self.expr(&expr.left);
        let right = match is_decided_by_left(expr, self.file.cfg) {
            true => self.add(Expr::Missing),
            false => self.expr(&expr.right),
        };
        let op = match &expr.op {
            BinOp::And(_) => BinaryOp::And,
            BinOp::Or(_) => BinaryOp::Or,
            op => {
                let known = overloaded(op);
                if let Some(known) = &known {
                    self.note_operator(known.operator, known.spans);
                }
                match known.and_then(|known| known.gives) {
                    Some(kind) => kind,
                    None => {
                        return Expr::Assign {
                            left,
                            right,
                            compound: true,
                            span: Span::default(),
                        };
                    }
                }
            }
        };
        Expr::Binary { op, left, right }
    }

    /// Notes the operator of the expression that is added next.
    fn note_operator(&mut self, operator: Operator, tokens: &[TokenSpan]) {
        let (Some(first), Some(last)) = (tokens.first(), tokens.last()) else {
            return;
        };
        let span = self.span(*first, *last);
        let expr = ExprId(index(self.body.exprs.len()));
        self.body.operators.push(OperatorUse {
            expr,
            operator,
            span,
        });
    }
}

/// Whether the right side of `&&` or `||` never runs: `cfg!(windows) && { .. }`.
fn is_decided_by_left(expr: &syn::ExprBinary, cfg: &Cfg) -> bool {
    match expr.op {
        BinOp::And(_) => condition::never_holds(&expr.left, cfg),
        BinOp::Or(_) => condition::known(&expr.left, cfg) == Some(true),
        _ => false,
    }
}

/// An operator that types may define for themselves.
struct Overloaded<'a> {
    operator: Operator,
    /// What it gives; nothing if it assigns.
    gives: Option<BinaryOp>,
    /// Of its tokens.
    spans: &'a [TokenSpan],
}

fn overloaded(op: &BinOp) -> Option<Overloaded<'_>> {
    const COMPARES: Option<BinaryOp> = Some(BinaryOp::Compare);
    const COMPUTES: Option<BinaryOp> = Some(BinaryOp::Arithmetic);
    let (operator, gives, spans): (_, _, &[TokenSpan]) = match op {
        BinOp::Eq(op) => (Operator::Eq, COMPARES, &op.spans),
        BinOp::Ne(op) => (Operator::Eq, COMPARES, &op.spans),
        BinOp::Lt(op) => (Operator::Order, COMPARES, &op.spans),
        BinOp::Le(op) => (Operator::Order, COMPARES, &op.spans),
        BinOp::Gt(op) => (Operator::Order, COMPARES, &op.spans),
        BinOp::Ge(op) => (Operator::Order, COMPARES, &op.spans),
        BinOp::Add(op) => (Operator::Add, COMPUTES, &op.spans),
        BinOp::Sub(op) => (Operator::Sub, COMPUTES, &op.spans),
        BinOp::Mul(op) => (Operator::Mul, COMPUTES, &op.spans),
        BinOp::Div(op) => (Operator::Div, COMPUTES, &op.spans),
        BinOp::Rem(op) => (Operator::Rem, COMPUTES, &op.spans),
        BinOp::BitAnd(op) => (Operator::BitAnd, COMPUTES, &op.spans),
        BinOp::BitOr(op) => (Operator::BitOr, COMPUTES, &op.spans),
        BinOp::BitXor(op) => (Operator::BitXor, COMPUTES, &op.spans),
        BinOp::Shl(op) => (Operator::Shl, COMPUTES, &op.spans),
        BinOp::Shr(op) => (Operator::Shr, COMPUTES, &op.spans),
        BinOp::AddAssign(op) => (Operator::AddAssign, None, &op.spans),
        BinOp::SubAssign(op) => (Operator::SubAssign, None, &op.spans),
        BinOp::MulAssign(op) => (Operator::MulAssign, None, &op.spans),
        BinOp::DivAssign(op) => (Operator::DivAssign, None, &op.spans),
        BinOp::RemAssign(op) => (Operator::RemAssign, None, &op.spans),
        BinOp::BitAndAssign(op) => (Operator::BitAndAssign, None, &op.spans),
        BinOp::BitOrAssign(op) => (Operator::BitOrAssign, None, &op.spans),
        BinOp::BitXorAssign(op) => (Operator::BitXorAssign, None, &op.spans),
        BinOp::ShlAssign(op) => (Operator::ShlAssign, None, &op.spans),
        BinOp::ShrAssign(op) => (Operator::ShrAssign, None, &op.spans),
        _ => return None,
    };
    Some(Overloaded {
        operator,
        gives,
        spans,
    })
}
