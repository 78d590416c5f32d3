//! Closures that outlive the call they are given to.

use crate::facts::body::{CallSpan, Expr};
use crate::facts::types::{PathRef, TypeRef};
use crate::index::{FnContainer, FnId, Head, Program};
use crate::infer::args::Given;
use crate::infer::{Infer, Run};
use crate::names::Name;
use crate::types::{Owner, Ty};

impl Infer<'_> {
    /// Says where closures among the arguments run. A callee with a signature that has no place
    /// for a call keeps them: `Box::new`, `push`. One without is taken to call them, unless they
    /// are made to outlive the call.
    pub(super) fn run_all(&mut self, given: &[Given], run: Run) {
        for given in given {
            let is_inline = matches!(run, Run::In(_) | Run::Perhaps(_));
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
    /// Without a signature, only what std declares, or a method that is named like an adapter, is
    /// sure to call what it is given: `Trial::new(|| ..)` may well keep it.
    pub(super) fn run_unknown(&mut self, given: &[Given], calls: bool, span: CallSpan) {
        let is_awaited = self.awaited_call == Some(span.whole);
        let region = self.region;
        let is_known = |given: &Given| given.is_called.is_some();
        if is_awaited && !given.iter().all(is_known) {
            return;
        }
        let calls = calls || given.iter().all(is_known);
        let run = if calls { Run::In } else { Run::Perhaps };
        self.run_all(given, run(region));
    }

    /// A `move` closure, a closure that the function itself was given, or one that calls such a
    /// closure which outlives the function.
    fn may_outlive(&mut self, given: &Given) -> bool {
        if let Expr::Path(path) = self.body.expr(given.expr)
            && let Some(name) = self.body.path(*path).as_name()
            && self.local(name).is_some_and(|local| local.param.is_some())
        {
            return true;
        }
        match self.table.shallow(&given.ty) {
            Ty::Closure(id) => self.closures[id as usize].is_move || self.calls_what_outlives(id),
            _ => false,
        }
    }

    fn calls_what_outlives(&mut self, id: u32) -> bool {
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

/// Methods of what `thread_local!` declares.
const OF_THREAD_LOCALS: &[&str] = &["with", "with_borrow", "with_borrow_mut"];

impl Program {
    /// Whether a method of that name calls what it is given, on the types of std that have one:
    /// `map`, `retain`, `unwrap_or_else`.
    pub(super) fn names_adapter(&self, name: Name) -> bool {
        let by_trait = self.impls.declaring(name).iter();
        let mut by_trait = by_trait.map(|(_, function)| self.crate_of(*function).is_stub);
        let heads = [self.lang.option, self.lang.result, self.lang.vec];
        let mut heads = heads
            .into_iter()
            .flatten()
            .map(Head::Adt)
            .chain([Head::Slice]);
        OF_THREAD_LOCALS.contains(&name.as_str())
            || by_trait.any(|is_stub| is_stub)
            || heads.any(|head| !self.impls.inherent(head, name).is_empty())
    }

    /// Whether std declares a type.
    pub(super) fn is_of_std(&self, ty: &Ty) -> bool {
        match ty.peeled() {
            Ty::Adt(id, _) => self.is_stub_adt(*id) && is_std(self.adt_path(*id)),
            Ty::Slice(_) | Ty::Array(_) | Ty::Primitive(_) => true,
            _ => false,
        }
    }

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

/// Whether a path is one of std's.
pub(super) fn is_std(path: Name) -> bool {
    path.as_str().starts_with("std::")
}

fn is_static(bounds: &[PathRef]) -> bool {
    let named = |bound: &PathRef| bound.as_name();
    bounds
        .iter()
        .filter_map(named)
        .any(|name| name.as_str() == "'static")
}
