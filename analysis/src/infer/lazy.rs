//! Lazy statics: whoever uses one first runs its initialiser.

use crate::facts::body::{CallSpan, Expr, ExprId, Method};
use crate::index::FnId;
use crate::infer::{Callee, Infer};
use crate::span::Span;

impl Infer<'_> {
    /// Notes that a method is called on a lazy static, once for each.
    pub(super) fn note_first_use(&mut self, call: &Method) {
        let Some((function, length)) = self.lazy_static(call.receiver) else {
            return;
        };
        let whole = call.span.whole;
        let name = Span {
            start: whole.start,
            end: whole.end.min(whole.start + length),
        };
        self.note_use(function, name);
    }

    /// Notes that a lazy static is dereferenced: `&*RULES`.
    pub(super) fn note_deref(&mut self, id: ExprId, inner: ExprId) {
        if let Some((function, _)) = self.lazy_static(inner)
            && let Some(operator) = self.body.operator(id)
        {
            self.note_use(function, operator.span);
        }
    }

    fn note_use(&mut self, function: FnId, at: Span) {
        let calls = &self.flow.calls;
        if calls
            .iter()
            .any(|call| matches!(call.callee, Callee::Function(known) if known == function))
        {
            return;
        }
        let span = CallSpan {
            callee: at,
            whole: at,
        };
        self.record(Callee::Function(function), span);
        if let Some(call) = self.flow.calls.last_mut() {
            call.is_doubtful = true;
        }
    }

    /// What the first use of a static runs, and how long its path is.
    fn lazy_static(&self, place: ExprId) -> Option<(FnId, u32)> {
        let body = self.body;
        let Expr::Path(path) = body.expr(place) else {
            return None;
        };
        let path = body.path(*path);
        let function = self.program.initialiser(self.named_value(path)?)?;
        let names = path.names();
        let length: usize = names.iter().map(|name| name.as_str().len() + 2).sum();
        Some((function, u32::try_from(length).ok()?.saturating_sub(2)))
    }
}
