//! Closures: bodies that run where they are called, not where they are written.

use std::sync::Arc;

use crate::facts::body::{Closure, Expr, ExprId};
use crate::index::FnId;
use crate::infer::path::Named;
use crate::infer::{Infer, Keep, Region, RegionKind, Run};
use crate::types::Ty;

/// A closure whose body was seen.
pub(super) struct Known {
    pub(super) params: Vec<Ty>,
    pub(super) ret: Ty,
    region: u32,
    /// Whether it takes what it names along: `move`.
    pub(super) is_move: bool,
    /// The function that it stands for, if it is one named as a value.
    function: Option<FnId>,
}

impl Infer<'_> {
    pub(super) fn closure(&mut self, closure: &Closure) -> Ty {
        self.closure_with(closure, &[])
    }

    /// Infers a closure of whose parameters something is known.
    pub(super) fn closure_with(&mut self, closure: &Closure, expected: &[Ty]) -> Ty {
        let mut params = Vec::with_capacity(closure.params.len());
        for (at, (_, written)) in closure.params.iter().enumerate() {
            let param = match written {
                Some(ty) => self.written(*ty),
                None => self.table.fresh(),
            };
            if let Some(expected) = expected.get(at) {
                self.table.unify(&param, expected);
            }
            params.push(param);
        }
        let ret = match closure.ret {
            Some(ty) => self.written(ty),
            None => self.table.fresh(),
        };
        let kind = RegionKind::Closure { runs: Vec::new() };
        let region = Region {
            parent: self.region,
            kind,
            span: closure.span,
        };
        let mut found = Ty::Unknown;
        let frequency = std::mem::take(&mut self.next_closure);
        let id = self.in_region(region, |this| {
            this.in_scope(|this| {
                for ((pat, _), ty) in closure.params.iter().zip(&params) {
                    this.bind(*pat, ty);
                }
                if closure.is_async {
                    let output = this.async_block(closure.body, false, closure.span);
                    found = output;
                } else {
                    found = this.at_most(frequency, |this| this.expr(closure.body));
                }
            });
        });
        let ty = match (&found, closure.is_async && closure.ret.is_some()) {
            (_, true) => self.add_closure(params, Ty::Future(Arc::new(ret)), id),
            _ => {
                self.table.unify(&ret, &found);
                self.add_closure(params, ret, id)
            }
        };
        if let Some(known) = self.closures.last_mut() {
            known.is_move = closure.is_move;
        }
        ty
    }

    /// Whether a value is a function or closure, in whatever box.
    pub(super) fn is_function(&self, ty: &Ty) -> bool {
        match self.table.shallow(ty).peeled() {
            Ty::Function(_) | Ty::Closure(_) => true,
            Ty::Adt(_, args) => args.first().is_some_and(|arg| self.is_function(arg)),
            _ => false,
        }
    }

    /// The region that a closure's body is.
    pub(super) fn closure_region(&self, id: u32) -> u32 {
        self.closures[id as usize].region
    }

    pub(super) fn add_closure(&mut self, params: Vec<Ty>, ret: Ty, region: u32) -> Ty {
        self.closures.push(Known {
            params,
            ret,
            region,
            is_move: false,
            function: None,
        });
        Ty::Closure(u32::try_from(self.closures.len() - 1).unwrap_or(u32::MAX))
    }

    /// As [`add_closure`](Self::add_closure), for a function named as a value.
    pub(super) fn add_mention(
        &mut self,
        function: FnId,
        params: Vec<Ty>,
        ret: Ty,
        region: u32,
    ) -> Ty {
        let ty = self.add_closure(params, ret, region);
        if let Some(known) = self.closures.last_mut() {
            known.function = Some(function);
        }
        ty
    }

    /// Notes that a value is kept in a place, if it is a closure, in whatever box.
    pub(super) fn keep(&mut self, value: &Ty, keep: Keep) {
        match self.table.shallow(value) {
            Ty::Closure(id) => self.run_closure(id, Run::Kept(keep)),
            Ty::Adt(_, args) => {
                if let Some(arg) = args.first() {
                    self.keep(arg, keep);
                }
            }
            _ => {}
        }
    }

    /// Notes that what a function of the program gave back is called at once: `make()()`.
    pub(super) fn note_given(&mut self, callee: ExprId) {
        if let Some(function) = self.giver(callee) {
            let keep = Keep::Returned(function);
            self.flow.kept_calls.push((keep, self.region));
        }
    }

    /// The function of the program that an expression calls by its path.
    pub(super) fn giver(&mut self, call: ExprId) -> Option<FnId> {
        let body = self.body;
        let Expr::Call { callee, .. } = body.expr(call) else {
            return None;
        };
        let Expr::Path(path) = body.expr(*callee) else {
            return None;
        };
        match self.named(*path) {
            Named::Function(target) if !self.program.crate_of(target.function).is_stub => {
                Some(target.function)
            }
            _ => None,
        }
    }

    /// Notes one way in which a closure comes to run.
    pub(super) fn run_closure(&mut self, id: u32, run: Run) {
        if let (Run::OnWorker, Some(function)) = (run, self.closures[id as usize].function) {
            return self.flow.handlers.push(function);
        }
        let region = self.closures[id as usize].region as usize;
        if let RegionKind::Closure { runs } = &mut self.flow.regions[region].kind
            && !runs.contains(&run)
        {
            runs.push(run);
        }
    }
}
