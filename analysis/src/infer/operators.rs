//! Operators that types of the program overload: calls of the methods that stand behind them.

use crate::facts::body::{CallSpan, ExprId};
use crate::infer::{Callee, Infer};
use crate::names::Name;
use crate::types::Ty;

impl Infer<'_> {
    /// Enters what an operator calls on a type of the program; gives what its impl says that it
    /// gives. Where a type has the trait more than once, which of them is meant stays open.
    pub(super) fn overloaded(&mut self, expr: ExprId, ty: &Ty) -> Option<Ty> {
        let found = self.body.operator(expr)?;
        let ty = self.known(ty).peeled().clone();
        let head = ty.head()?;
        if !matches!(&ty, Ty::Adt(id, _) if !self.program.is_stub_adt(*id)) {
            return None;
        }
        let key = self.program.lang.operator(found.operator)?;
        let [of] = self.program.impls.of(key, head) else {
            return None;
        };
        let name = found.operator.method().0;
        let mut functions = self.program.impl_functions(*of);
        let function = functions.find(|id| self.program.function(*id).name == name);
        if let Some(function) = function {
            let span = CallSpan {
                callee: found.span,
                whole: found.span,
            };
            self.record(Callee::Function(function), span);
        }
        let output = Name::new("Output");
        self.program
            .project(&mut self.table, &ty, Some(key), output)
    }
}
