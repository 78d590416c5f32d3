//! Lazy statics: whoever uses one first runs its initialiser.

use crate::facts::body::{CallSpan, Expr, Method};
use crate::index::{Def, FnId, Namespace};
use crate::infer::{Call, Callee, Infer};
use crate::names::Name;
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
        self.flow.calls.push(Call {
            region: self.region,
            callee: Callee::Function(function),
            span: CallSpan {
                callee: name,
                whole: name,
            },
            in_loop: self.loops > 0,
            in_branch: self.branches > 0,
            is_doubtful: true,
        });
    }

    /// What the first use of the static runs that a method is called on, and how long its path is.
    fn lazy_static(&self, call: &Method) -> Option<(FnId, u32)> {
        let body = self.body;
        let Expr::Path(path) = body.expr(call.receiver) else {
            return None;
        };
        let path = body.path(*path);
        if path
            .as_name()
            .is_some_and(|name| self.local(name).is_some())
        {
            return None;
        }
        let names: Vec<Name> = path.segments.iter().map(|segment| segment.name).collect();
        let module = self.module();
        let found = self
            .program
            .resolve(module, &names, Namespace::Values)
            .filter(|found| found.used == names.len())?;
        let Def::Value(id) = found.def else {
            return None;
        };
        let length: usize = names.iter().map(|name| name.as_str().len() + 2).sum();
        let length = u32::try_from(length).ok()?.saturating_sub(2);
        Some((self.program.initialiser(id)?, length))
    }
}
