//! Operators: what they do to types of the language, and which method they call on others.

use proc_macro2::Span as TokenSpan;
use syn::spanned::Spanned;
use syn::{BinOp, UnOp};

use crate::facts::body::{Expr, ExprId};
use crate::facts::operator::{BinaryOp, Operator, OperatorUse};
use crate::lower::body::BodyLowerer;
use crate::lower::index;

impl BodyLowerer<'_, '_> {
    pub(super) fn unary(&mut self, expr: &syn::ExprUnary) -> Expr {
        let inner = self.expr(&expr.expr);
        let at = expr.op.span();
        match expr.op {
            UnOp::Deref(_) => {
                self.note_operator(Operator::Deref, at, at);
                return Expr::Deref(inner);
            }
            UnOp::Not(_) => self.note_operator(Operator::Not, at, at),
            UnOp::Neg(_) => self.note_operator(Operator::Neg, at, at),
            _ => {}
        }
        Expr::Unary(inner)
    }

    pub(super) fn indexed(&mut self, expr: &syn::ExprIndex) -> Expr {
        let (base, index) = (self.expr(&expr.expr), self.expr(&expr.index));
        let brackets = expr.bracket_token.span;
        self.note_operator(Operator::Index, brackets.open(), brackets.close());
        Expr::Index { base, index }
    }

    pub(super) fn binary(&mut self, expr: &syn::ExprBinary) -> Expr {
        let (left, right) = (self.expr(&expr.left), self.expr(&expr.right));
        let op = match expr.op {
            BinOp::And(_) => BinaryOp::And,
            BinOp::Or(_) => BinaryOp::Or,
            _ => {
                let (kind, operator) = overloaded(&expr.op);
                if let Some(operator) = operator {
                    let at = expr.op.span();
                    self.note_operator(operator, at, at);
                }
                match kind {
                    Some(kind) => kind,
                    None => {
                        return Expr::Assign {
                            left,
                            right,
                            compound: true,
                        };
                    }
                }
            }
        };
        Expr::Binary { op, left, right }
    }

    /// Notes the operator of the expression that is added next.
    fn note_operator(&mut self, operator: Operator, first: TokenSpan, last: TokenSpan) {
        let span = self.span(first, last);
        let expr = ExprId(index(self.body.exprs.len()));
        self.body.operators.push(OperatorUse {
            expr,
            operator,
            span,
        });
    }
}

/// What an operator gives, unless it assigns, and what it calls.
fn overloaded(op: &BinOp) -> (Option<BinaryOp>, Option<Operator>) {
    let (kind, operator) = match op {
        BinOp::Eq(_) | BinOp::Ne(_) => (Some(BinaryOp::Compare), Operator::Eq),
        BinOp::Lt(_) | BinOp::Le(_) | BinOp::Gt(_) | BinOp::Ge(_) => {
            (Some(BinaryOp::Compare), Operator::Order)
        }
        BinOp::Add(_) => (Some(BinaryOp::Arithmetic), Operator::Add),
        BinOp::Sub(_) => (Some(BinaryOp::Arithmetic), Operator::Sub),
        BinOp::Mul(_) => (Some(BinaryOp::Arithmetic), Operator::Mul),
        BinOp::Div(_) => (Some(BinaryOp::Arithmetic), Operator::Div),
        BinOp::Rem(_) => (Some(BinaryOp::Arithmetic), Operator::Rem),
        BinOp::BitAnd(_) => (Some(BinaryOp::Arithmetic), Operator::BitAnd),
        BinOp::BitOr(_) => (Some(BinaryOp::Arithmetic), Operator::BitOr),
        BinOp::BitXor(_) => (Some(BinaryOp::Arithmetic), Operator::BitXor),
        BinOp::Shl(_) => (Some(BinaryOp::Arithmetic), Operator::Shl),
        BinOp::Shr(_) => (Some(BinaryOp::Arithmetic), Operator::Shr),
        BinOp::AddAssign(_) => (None, Operator::AddAssign),
        BinOp::SubAssign(_) => (None, Operator::SubAssign),
        BinOp::MulAssign(_) => (None, Operator::MulAssign),
        BinOp::DivAssign(_) => (None, Operator::DivAssign),
        BinOp::RemAssign(_) => (None, Operator::RemAssign),
        BinOp::BitAndAssign(_) => (None, Operator::BitAndAssign),
        BinOp::BitOrAssign(_) => (None, Operator::BitOrAssign),
        BinOp::BitXorAssign(_) => (None, Operator::BitXorAssign),
        BinOp::ShlAssign(_) => (None, Operator::ShlAssign),
        BinOp::ShrAssign(_) => (None, Operator::ShrAssign),
        _ => return (None, None),
    };
    (kind, Some(operator))
}
