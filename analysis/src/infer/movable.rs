//! Calls that another thread could make just as well: all that they are given can move there.

use crate::facts::body::{CallSpan, Expr};
use crate::infer::Infer;
use crate::infer::args::Given;
use crate::types::Ty;

/// Owned data whose drop only frees memory, so that it does not matter when it is dropped.
const PLAIN: &[&str] = &[
    "std::ffi::OsString",
    "std::path::PathBuf",
    "std::string::String",
];

impl Infer<'_> {
    /// Enters a call by path whose arguments are literals, variables that it takes, and plain data
    /// that it borrows.
    pub(super) fn note_movable(&mut self, given: &[Given], span: CallSpan) {
        // What a macro wrote stands at the macro's call, where nothing can be edited.
        let is_written = span.callee.start == span.whole.start && span.callee.end < span.whole.end;
        if is_written && given.iter().all(|given| self.can_move(given)) {
            self.flow.movable.push(span.whole);
        }
    }

    fn can_move(&mut self, given: &Given) -> bool {
        let body = self.body;
        match body.expr(given.expr) {
            Expr::Literal(_) | Expr::Path(_) => true,
            Expr::Ref(inner) if matches!(body.expr(*inner), Expr::Path(_)) => {
                let ty = self.known(&given.ty);
                matches!(&ty, Ty::Ref(inner) if self.is_plain(inner))
            }
            _ => false,
        }
    }

    fn is_plain(&self, ty: &Ty) -> bool {
        match ty {
            Ty::Adt(id, args) if self.program.lang.vec == Some(*id) => args
                .first()
                .is_some_and(|item| matches!(item, Ty::Primitive(_)) || self.is_plain(item)),
            Ty::Adt(id, _) => PLAIN.contains(&self.program.adt_path(*id).as_str()),
            _ => false,
        }
    }
}
