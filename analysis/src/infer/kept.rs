//! Closures that outlive the call they are given to.

use crate::facts::body::{CallSpan, Expr};
use crate::facts::types::{PathRef, TypeRef};
use crate::index::{FnContainer, FnId, Program};
use crate::infer::args::Given;
use crate::infer::{Infer, Run};
use crate::types::{Owner, Ty};

impl Infer<'_> {
    /// Says where closures among the arguments run. A callee with a signature that has no place
    /// for a call keeps them: `Box::new`, `push`. One without is taken to call them, unless they
    /// are made to outlive the call.
    pub(super) fn run_all(&mut self, given: &[Given], run: Run) {
        for given in given {
            let is_inline = matches!(run, Run::In(_));
            let kept = match given.is_called {
                Some(called) => !called || (is_inline && given.outlives),
                None => is_inline && self.may_outlive(given),
            };
            if !kept {
                self.run(given, run);
            }
        }
    }

    /// As [`run_all`](Self::run_all) right here, unless the call is awaited and has no signature.
    pub(super) fn run_unknown(&mut self, given: &[Given], span: CallSpan) {
        let is_awaited = self.awaited_call == Some(span.whole);
        let region = self.region;
        let here = |given: &&Given| given.is_called.is_some() || !is_awaited;
        if given.iter().all(|given| here(&given)) {
            self.run_all(given, Run::In(region));
        }
    }

    /// A `move` closure, a closure that the function itself was given, or one that calls such a
    /// closure which outlives the function.
    fn may_outlive(&mut self, given: &Given) -> bool {
        match self.body.expr(given.expr) {
            Expr::Closure(closure) => closure.is_move || self.calls_what_outlives(&given.ty),
            Expr::Path(path) => {
                let name = self.body.path(*path).as_name();
                name.and_then(|name| self.local(name)?.param).is_some()
            }
            _ => false,
        }
    }

    fn calls_what_outlives(&mut self, ty: &Ty) -> bool {
        let Ty::Closure(id) = self.table.shallow(ty) else {
            return false;
        };
        let own = Run::In(self.closure_region(id));
        let Some(Owner::Fn(function)) = self.scope.owners.first() else {
            return false;
        };
        let called = self.flow.params.iter().filter(|(_, run)| *run == own);
        called
            .into_iter()
            .any(|(param, _)| self.program.param_outlives(*function, *param as usize))
    }
}

impl Program {
    /// Whether what a function is given as a parameter must outlive all borrows: `F: 'static`.
    pub(super) fn param_outlives(&self, id: FnId, at: usize) -> bool {
        let function = self.function(id);
        match function.params.get(at) {
            Some(TypeRef::Impl(bounds)) => is_static(bounds),
            Some(ty @ TypeRef::Path(path)) if path.as_name().is_some() => {
                let around = match self.fn_container(id) {
                    FnContainer::Module => None,
                    FnContainer::Impl(id) => Some(Owner::Impl(id)),
                    FnContainer::Trait(id) => Some(Owner::Trait(id)),
                };
                let owners = [Some(Owner::Fn(id)), around];
                owners.into_iter().flatten().any(|owner| {
                    let bounds = &self.generics(owner).bounds;
                    bounds.iter().any(|(of, list)| of == ty && is_static(list))
                })
            }
            _ => false,
        }
    }
}

fn is_static(bounds: &[PathRef]) -> bool {
    let named = |bound: &PathRef| bound.as_name();
    bounds
        .iter()
        .filter_map(named)
        .any(|name| name.as_str() == "'static")
}
