//! Functions that a type has several times, from impls of one trait with different arguments:
//! `TryFrom<Config>` and `TryFrom<PathBuf>`. The arguments of the call say which is meant.

use crate::facts::body::{CallSpan, ExprId};
use crate::index::{FnContainer, FnId, ImplId};
use crate::infer::Infer;
use crate::infer::args::Given;
use crate::infer::path::Target;
use crate::types::{Ty, could_be};

impl Infer<'_> {
    /// The functions that a call may mean, if there is more than one.
    pub(super) fn overloads(&mut self, target: &Target, args: &[ExprId]) -> Option<Vec<FnId>> {
        let FnContainer::Impl(id) = self.program.fn_container(target.function) else {
            return None;
        };
        let key = self.program.impls.trait_of(id)?;
        let head = self.program.impls.head(id)?;
        let all = self.program.impls.of(key, head);
        if all.len() < 2 || args.is_empty() || self.program.crate_of(target.function).is_stub {
            return None;
        }
        let name = self.program.function(target.function).name;
        let program = self.program;
        let function = |id: &ImplId| {
            let mut functions = program.impl_functions(*id);
            functions.find(|id| program.function(*id).name == name)
        };
        let ty = target.self_ty.clone().unwrap_or(Ty::Unknown);
        let covers = |id: &&ImplId| program.covers(&mut self.table, **id, &ty);
        let all: Vec<FnId> = all.iter().filter(covers).filter_map(function).collect();
        (all.len() > 1).then_some(all)
    }

    /// Calls the one of several functions that takes such arguments. Where that stays open, nothing
    /// is called, and the result is that of the first.
    pub(super) fn call_overloaded(
        &mut self,
        target: &Target,
        all: &[FnId],
        receiver: Option<&Ty>,
        args: &[ExprId],
        span: CallSpan,
    ) -> Ty {
        let mut given = self.give(args);
        let chosen = self.fitting(all, receiver.is_some(), &given);
        let target = Target {
            function: chosen.unwrap_or(all[0]),
            self_ty: target.self_ty.clone(),
            bound: target.bound.clone(),
            generics: target.generics.clone(),
        };
        let subst = self.instantiate(&target);
        let ret = subst.apply(&self.program.signature(target.function).ret);
        if chosen.is_some() {
            let wanted = self.parameters(target.function, receiver.is_some());
            for (wanted, given) in wanted.iter().zip(&mut given) {
                self.table.unify(&subst.apply(wanted), &given.ty);
                given.is_called = Some(true);
            }
            self.record_call(&target, receiver, &given, span);
        }
        self.known(&ret)
    }

    fn fitting(&mut self, all: &[FnId], has_receiver: bool, given: &[Given]) -> Option<FnId> {
        let types: Vec<Ty> = given.iter().map(|given| self.known(&given.ty)).collect();
        let wanted: Vec<(FnId, Vec<Ty>)> = all
            .iter()
            .map(|id| (*id, self.parameters(*id, has_receiver)))
            .collect();
        narrowest(&wanted, &types)
    }

    /// What a function takes in a call, with `self` unless that stands before the dot.
    fn parameters(&self, function: FnId, has_receiver: bool) -> Vec<Ty> {
        let signature = self.program.signature(function);
        let receiver = signature.receiver.iter().filter(|_| !has_receiver);
        receiver.chain(&signature.params).cloned().collect()
    }
}

/// The one candidate that fits the types, or of several the only one that asks for just them.
pub(super) fn narrowest<T: Copy>(candidates: &[(T, Vec<Ty>)], types: &[Ty]) -> Option<T> {
    let fits = |wanted: &[Ty]| {
        let mut pairs = wanted.iter().zip(types);
        pairs.all(|(wanted, ty)| could_be(wanted.peeled(), ty.peeled()))
    };
    let names = |wanted: &[Ty]| {
        let mut pairs = wanted.iter().zip(types);
        pairs.all(|(wanted, ty)| wanted.head().is_some() && wanted.head() == ty.head())
    };
    let fitting: Vec<_> = candidates.iter().filter(|(_, it)| fits(it)).collect();
    if let [(only, _)] = fitting.as_slice() {
        return Some(*only);
    }
    let mut named = fitting.iter().filter(|(_, it)| names(it));
    match (named.next(), named.next()) {
        (Some((only, _)), None) => Some(*only),
        _ => None,
    }
}
