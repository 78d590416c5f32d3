//! Guards of synchronous locks: which calls give one, and which lock they are of.

use crate::facts::body::{Expr, ExprId, Method};
use crate::infer::Infer;
use crate::infer::flow::{LockPlace, LockUse};
use crate::span::Span;
use crate::types::Ty;

/// Type arguments inside type arguments that are looked into: `Result<Option<MutexGuard<T>>>`.
const DEPTH: u32 = 3;

impl Infer<'_> {
    /// Enters a call whose value holds a lock.
    pub(super) fn note_guard(&mut self, call: Span, ty: &Ty) {
        if self.holds_guard(ty, DEPTH) {
            self.flow.guards.push(call);
        }
    }

    fn holds_guard(&self, ty: &Ty, depth: u32) -> bool {
        let Some(depth) = depth.checked_sub(1) else {
            return false;
        };
        match self.table.shallow(ty) {
            Ty::Adt(id, args) => {
                self.program.guards.contains(&id)
                    || args.first().is_some_and(|arg| self.holds_guard(arg, depth))
            }
            Ty::Tuple(items) => items.iter().any(|item| self.holds_guard(item, depth)),
            _ => false,
        }
    }

    /// Enters which lock a method is called on, if it may be one.
    pub(super) fn note_lock(&mut self, call: &Method, receiver: &Ty) {
        if !matches!(call.name.as_str(), "lock" | "read" | "write") || !call.args.is_empty() {
            return;
        }
        let place = self.lock_place(call.receiver);
        let place = place.or_else(|| self.guarded_data(receiver));
        if let Some(place) = place {
            let span = call.span.whole;
            let shared = call.name == "read";
            self.flow.locks.push(LockUse {
                span,
                place,
                shared,
            });
        }
    }

    fn lock_place(&mut self, expr: ExprId) -> Option<LockPlace> {
        let body = self.body;
        match body.expr(expr) {
            Expr::Ref(inner) | Expr::Deref(inner) => self.lock_place(*inner),
            Expr::Field { base, name } if self.is_place(*base) => {
                let base = self.expr(*base);
                let base = self.known(&base);
                let steps = self.program.autoderef(&mut self.table, &base);
                let owner = steps.iter().rev().find_map(|step| match step {
                    Ty::Adt(id, _) if self.program.has_field(*id, *name) => Some(*id),
                    _ => None,
                });
                owner.map(|owner| LockPlace::Field(owner, *name))
            }
            Expr::Path(path) => self.named_value(body.path(*path)).map(LockPlace::Static),
            _ => None,
        }
    }

    /// Whether looking at an expression once more enters nothing twice.
    fn is_place(&self, expr: ExprId) -> bool {
        match self.body.expr(expr) {
            Expr::Path(_) => true,
            Expr::Field { base, .. } | Expr::Ref(base) | Expr::Deref(base) => self.is_place(*base),
            _ => false,
        }
    }

    /// A lock in a variable is known by what it guards, if that is a type of the program.
    fn guarded_data(&mut self, receiver: &Ty) -> Option<LockPlace> {
        let steps = self.program.autoderef(&mut self.table, receiver);
        let data = steps.iter().find_map(|step| match step {
            Ty::Adt(id, args) if self.program.is_stub_adt(*id) => {
                let last = self.program.adt(*id).name;
                let is_lock = matches!(last.as_str(), "Mutex" | "RwLock" | "FairMutex");
                is_lock.then(|| args.first().cloned()).flatten()
            }
            _ => None,
        })?;
        match self.known(&data) {
            Ty::Adt(id, _) if !self.program.is_stub_adt(id) => Some(LockPlace::Data(id)),
            _ => None,
        }
    }
}
