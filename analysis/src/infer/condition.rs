//! What the catalogue asks of the arguments of a call, and whether it is so.

use nostall_catalog::Condition;

use crate::facts::body::{Expr, ExprId, Literal, MacroShape};
use crate::infer::Infer;
use crate::infer::args::Given;
use crate::paths::each_child;
use crate::types::Ty;

/// Parts of the names of what makes a call come back at once.
const NO_WAIT: &[&str] = &["NonBlock", "NONBLOCK", "LOCK_NB", "NOHANG", "DONTWAIT"];

/// Types that hold bytes of any length.
const WHOLE: &[&str] = &[
    "bytes::Bytes",
    "bytes::BytesMut",
    "memmap2::Mmap",
    "memmap2::MmapMut",
    "std::vec::Vec",
];

impl Infer<'_> {
    /// Whether what an API asks of its arguments is so; none where they are not there.
    pub(super) fn holds(
        &mut self,
        condition: Condition,
        receiver: Option<&Ty>,
        given: &[Given],
    ) -> Option<bool> {
        Some(match condition {
            Condition::Always
            | Condition::LargeResult
            | Condition::Polled
            | Condition::ExternalReceiver
            | Condition::ExternalArgument => true,
            Condition::NonZeroDuration(at) => {
                let arg = given.get(usize::from(at));
                !arg.is_some_and(|arg| self.is_zero(arg.expr))
            }
            Condition::MayWait(at) => {
                let arg = given.get(usize::from(at));
                let returns = |name: &str| NO_WAIT.iter().any(|part| name.contains(part));
                arg.is_none_or(|arg| !self.names(arg.expr, &returns))
            }
            Condition::Unless { argument, named } => {
                let arg = given.get(usize::from(argument));
                arg.is_none_or(|arg| !self.names(arg.expr, &|name| name == named))
            }
            Condition::BoundedSender => self.is_bounded(receiver?),
            Condition::AllBytes(at) => self.all_bytes(given.get(usize::from(at))?, receiver),
            Condition::LargeArgument(at) => {
                let arg = given.get(usize::from(at));
                !arg.is_some_and(|arg| self.is_small(arg))
            }
            Condition::HostName(None) => self.host_name(receiver?, None),
            Condition::HostName(Some(at)) => {
                let arg = given.get(usize::from(at))?;
                self.host_name(&arg.ty, Some(arg.expr))
            }
        })
    }

    /// Whether a sender is known to come from `bounded(..)`.
    fn is_bounded(&mut self, ty: &Ty) -> bool {
        let ty = self.known(ty);
        let steps = self.program.autoderef(&mut self.table, &ty);
        steps.iter().any(|step| match step {
            Ty::Adt(_, args) => args.iter().any(|arg| match arg {
                Ty::Adt(id, _) => self.program.adt(*id).name.as_str() == "Bounded",
                _ => false,
            }),
            _ => false,
        })
    }

    /// Whether a duration is written as zero.
    fn is_zero(&self, expr: ExprId) -> bool {
        match self.body.expr(expr) {
            Expr::Path(path) => self
                .body
                .path(*path)
                .last()
                .is_some_and(|last| last.as_str() == "ZERO"),
            Expr::Literal(Literal::Int(0)) => true,
            Expr::Call { args, .. } => match args.as_ref() {
                [only] => matches!(self.body.expr(*only), Expr::Literal(Literal::Int(0))),
                _ => false,
            },
            _ => false,
        }
    }

    /// Whether an argument holds a path whose last segment is one of those that are asked for.
    fn names(&self, expr: ExprId, is_asked_for: &dyn Fn(&str) -> bool) -> bool {
        let expr = self.body.expr(expr);
        if let Expr::Path(path) = expr {
            let last = self.body.path(*path).last();
            return last.is_some_and(|last| is_asked_for(last.as_str()));
        }
        let mut found = false;
        each_child(expr, |child| found |= self.names(child, is_asked_for));
        found
    }

    /// Whether an argument is bytes of any length, and all of them. A method is given slices and
    /// what a loop goes through piece by piece.
    fn all_bytes(&mut self, given: &Given, receiver: Option<&Ty>) -> bool {
        let is_piece = receiver.is_some() && self.loops > 0;
        if is_piece || self.is_part(given.expr) {
            return false;
        }
        let ty = self.known(&given.ty);
        match ty.peeled() {
            Ty::Slice(_) => receiver.is_none(),
            Ty::Adt(id, _) => WHOLE.contains(&self.program.adt_path(*id).as_str()),
            _ => false,
        }
    }

    /// Whether an expression is a part of something, or written out: `data[..4]`, `b"salt"`.
    fn is_part(&self, expr: ExprId) -> bool {
        match self.body.expr(expr) {
            Expr::Index { .. } | Expr::Literal(_) => true,
            Expr::Ref(of) => self.is_part(*of),
            Expr::Method(call) => call.name.as_str() == "as_bytes",
            _ => false,
        }
    }

    /// Whether an address is written out: `("::1", port)`, `([127, 0, 0, 1], port)`.
    fn is_address(&self, expr: ExprId) -> bool {
        match self.body.expr(expr) {
            Expr::Literal(literal) => matches!(literal, Literal::Str { address: true, .. }),
            Expr::Array { items, heap: false } => matches!(items.len(), 4 | 16),
            Expr::Tuple(parts) => parts.first().is_some_and(|first| self.is_address(*first)),
            Expr::Ref(inner) => self.is_address(*inner),
            Expr::Macro(call) if call.shape == MacroShape::Format => call
                .args
                .first()
                .is_some_and(|first| self.is_address(*first)),
            _ => false,
        }
    }

    /// Whether a value is a name to look up rather than an address.
    fn host_name(&mut self, ty: &Ty, expr: Option<ExprId>) -> bool {
        if expr.is_some_and(|expr| self.is_address(expr)) {
            return false;
        }
        let ty = self.known(ty);
        let host = match ty.peeled() {
            Ty::Tuple(parts) => parts.first().cloned().unwrap_or(Ty::Unknown),
            other => other.clone(),
        };
        match host.peeled() {
            Ty::Adt(id, _) => !self
                .program
                .adt_path(*id)
                .as_str()
                .starts_with("std::net::"),
            _ => true,
        }
    }
}
