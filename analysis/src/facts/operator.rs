//! Operators: what those of the language give, and what stands behind those that types overload.

use crate::facts::body::ExprId;
use crate::span::Span;

/// `+` and its like, by the type they give.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) enum BinaryOp {
    /// Gives the type of the left side.
    Arithmetic,
    /// Gives `bool`.
    Compare,
    /// `&&`: gives `bool`, the right side runs only where the left one holds.
    And,
    /// `||`: gives `bool`, the right side runs only where the left one does not hold.
    Or,
}

/// An operator where it is used.
#[derive(Clone, Copy, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct OperatorUse {
    /// The expression that it makes.
    pub(crate) expr: ExprId,
    pub(crate) operator: Operator,
    /// The operator itself.
    pub(crate) span: Span,
}

/// What is called where a type overloads an operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) enum Operator {
    Add,
    AddAssign,
    BitAnd,
    BitAndAssign,
    BitOr,
    BitOrAssign,
    BitXor,
    BitXorAssign,
    Deref,
    Div,
    DivAssign,
    /// `==`, and `!=` by way of it.
    Eq,
    Index,
    Mul,
    MulAssign,
    Neg,
    Not,
    /// `<` and its like.
    Order,
    Rem,
    RemAssign,
    Shl,
    ShlAssign,
    Shr,
    ShrAssign,
    Sub,
    SubAssign,
}

impl Operator {
    /// All of them, each at its own number.
    pub(crate) const ALL: [Operator; 26] = [
        Operator::Add,
        Operator::AddAssign,
        Operator::BitAnd,
        Operator::BitAndAssign,
        Operator::BitOr,
        Operator::BitOrAssign,
        Operator::BitXor,
        Operator::BitXorAssign,
        Operator::Deref,
        Operator::Div,
        Operator::DivAssign,
        Operator::Eq,
        Operator::Index,
        Operator::Mul,
        Operator::MulAssign,
        Operator::Neg,
        Operator::Not,
        Operator::Order,
        Operator::Rem,
        Operator::RemAssign,
        Operator::Shl,
        Operator::ShlAssign,
        Operator::Shr,
        Operator::ShrAssign,
        Operator::Sub,
        Operator::SubAssign,
    ];

    /// The method that is called, and where in std the trait stands that has it.
    pub(crate) fn method(self) -> (&'static str, [&'static str; 2]) {
        match self {
            Operator::Add => ("add", ["ops", "Add"]),
            Operator::AddAssign => ("add_assign", ["ops", "AddAssign"]),
            Operator::BitAnd => ("bitand", ["ops", "BitAnd"]),
            Operator::BitAndAssign => ("bitand_assign", ["ops", "BitAndAssign"]),
            Operator::BitOr => ("bitor", ["ops", "BitOr"]),
            Operator::BitOrAssign => ("bitor_assign", ["ops", "BitOrAssign"]),
            Operator::BitXor => ("bitxor", ["ops", "BitXor"]),
            Operator::BitXorAssign => ("bitxor_assign", ["ops", "BitXorAssign"]),
            Operator::Deref => ("deref", ["ops", "Deref"]),
            Operator::Div => ("div", ["ops", "Div"]),
            Operator::DivAssign => ("div_assign", ["ops", "DivAssign"]),
            Operator::Eq => ("eq", ["cmp", "PartialEq"]),
            Operator::Index => ("index", ["ops", "Index"]),
            Operator::Mul => ("mul", ["ops", "Mul"]),
            Operator::MulAssign => ("mul_assign", ["ops", "MulAssign"]),
            Operator::Neg => ("neg", ["ops", "Neg"]),
            Operator::Not => ("not", ["ops", "Not"]),
            Operator::Order => ("partial_cmp", ["cmp", "PartialOrd"]),
            Operator::Rem => ("rem", ["ops", "Rem"]),
            Operator::RemAssign => ("rem_assign", ["ops", "RemAssign"]),
            Operator::Shl => ("shl", ["ops", "Shl"]),
            Operator::ShlAssign => ("shl_assign", ["ops", "ShlAssign"]),
            Operator::Shr => ("shr", ["ops", "Shr"]),
            Operator::ShrAssign => ("shr_assign", ["ops", "ShrAssign"]),
            Operator::Sub => ("sub", ["ops", "Sub"]),
            Operator::SubAssign => ("sub_assign", ["ops", "SubAssign"]),
        }
    }
}
