//! Lazy statics: whoever uses one first runs its initialiser.

use crate::facts::body::{CallSpan, Expr, Method};
use crate::index::FnId;
use crate::infer::{Callee, Infer};
use crate::span::Span;

impl Infer<'_> {
    /// Notes that a method is called on a lazy static, once for each.
    pub(super) fn note_first_use(&mut self, call: &Method) {
        let Some((function, length)) = self.lazy_static(call) else {
            return;
        };
        let calls = &self.flow.calls;
        if calls
            .iter()
            .any(|call| matches!(call.callee, Callee::Function(known) if known == function))
        {
            return;
        }
        let whole = call.span.whole;
        let name = Span {
            start: whole.start,
            end: whole.end.min(whole.start + length),
        };
        let span = CallSpan {
            callee: name,
            whole: name,
        };
        self.record(Callee::Function(function), span);
        if let Some(call) = self.flow.calls.last_mut() {
            call.is_doubtful = true;
        }
    }

    /// What the first use of the static runs that a method is called on, and how long its path is.
    fn lazy_static(&self, call: &Method) -> Option<(FnId, u32)> {
        let body = self.body;
        let Expr::Path(path) = body.expr(call.receiver) else {
            return None;
        };
        let path = body.path(*path);
        let function = self.program.initialiser(self.named_value(path)?)?;
        let names = path.names();
        let length: usize = names.iter().map(|name| name.as_str().len() + 2).sum();
        Some((function, u32::try_from(length).ok()?.saturating_sub(2)))
    }
}
