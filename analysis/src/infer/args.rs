//! Arguments: their types, and where closures and functions among them run.

use std::sync::Arc;

use crate::facts::body::{CallSpan, Expr, ExprId, PathId};
use crate::index::FnId;
use crate::infer::call::constructed;
use crate::infer::path::Named;
use crate::infer::{Infer, Region, RegionKind, Run};
use crate::names::Name;
use crate::span::Span;
use crate::types::{Bound, Owner, Param, Subst, Ty};

/// An argument as it was found.
pub(super) struct Given {
    pub(super) expr: ExprId,
    pub(super) ty: Ty,
    /// The region of the async block that the argument is, or was bound to, if it is one.
    pub(super) async_region: Option<u32>,
    /// Whether the callee is known to call it, or known to do something else with it.
    pub(super) is_called: Option<bool>,
    /// Whether the callee asks that it outlive the call: `'static`.
    pub(super) outlives: bool,
}

impl Infer<'_> {
    /// Infers arguments of which nothing is expected.
    pub(super) fn give(&mut self, args: &[ExprId]) -> Vec<Given> {
        args.iter().map(|arg| self.give_one(*arg)).collect()
    }

    fn give_one(&mut self, arg: ExprId) -> Given {
        let body = self.body;
        let next = u32::try_from(self.flow.regions.len()).unwrap_or(u32::MAX);
        let async_region = match body.expr(arg) {
            Expr::Async { .. } => Some(next),
            Expr::Path(path) => {
                let name = body.path(*path).as_name();
                name.and_then(|name| self.local(name)?.async_region)
            }
            _ => None,
        };
        let ty = self.expr(arg);
        Given {
            expr: arg,
            ty: self.as_closure(arg, ty),
            async_region,
            is_called: None,
            outlives: false,
        }
    }

    /// Infers the arguments of a known function. Closures come last, when the types that
    /// their parameters depend on are known.
    pub(super) fn give_to(
        &mut self,
        args: &[ExprId],
        wanted: &[Ty],
        function: FnId,
        subst: &Subst,
    ) -> Vec<Given> {
        let body = self.body;
        let is_closure = |arg: &ExprId| matches!(body.expr(*arg), Expr::Closure(_));
        let mut given: Vec<Option<Given>> = args.iter().map(|_| None).collect();
        for closures in [false, true] {
            for (at, arg) in args.iter().enumerate() {
                if is_closure(arg) != closures {
                    continue;
                }
                let wanted_ty = wanted.get(at).cloned().unwrap_or(Ty::Unknown);
                let call = self.callable(function, at, args.len(), &wanted_ty, subst);
                let mut found = match (closures, &call) {
                    (true, Some((params, _))) => self.give_closure(*arg, params),
                    _ => self.give_one(*arg),
                };
                self.table.unify(&wanted_ty, &found.ty);
                match &call {
                    Some((params, ret)) => self.unify_callable(&found.ty, params, ret),
                    None => self.unify_bindings(function, at, args.len(), &found.ty, subst),
                }
                found.is_called = Some(call.is_some());
                found.outlives = self.program.param_outlives(function, at);
                given[at] = Some(found);
            }
        }
        given.into_iter().flatten().collect()
    }

    /// The parameter and return types that a function wants of a closure argument.
    fn callable(
        &mut self,
        function: FnId,
        at: usize,
        count: usize,
        wanted: &Ty,
        subst: &Subst,
    ) -> Option<(Vec<Ty>, Ty)> {
        let signature = self.program.signature(function);
        // With a receiver in path syntax the first argument is `self`.
        let at = if count > signature.params.len() {
            at.checked_sub(1)?
        } else {
            at
        };
        let bounds: Vec<Bound> = match signature.params.get(at)?.peeled() {
            Ty::Param(param) => self.bounds_everywhere(*param, function),
            Ty::Opaque(bounds) => bounds.to_vec(),
            Ty::Pointer(_) => {
                let Ty::Pointer(pointer) = self.table.shallow(wanted) else {
                    return None;
                };
                return Some(pointer.as_ref().clone());
            }
            _ => return None,
        };
        let bound = bounds.iter().find(|bound| self.is_callable(bound))?;
        let bound = subst.apply_bound(bound);
        let params = match bound.args.first() {
            Some(Ty::Tuple(params)) => params.iter().map(|ty| self.known(ty)).collect(),
            _ => Vec::new(),
        };
        let ret = bound
            .bindings
            .first()
            .map_or(Ty::Unknown, |(_, ret)| ret.clone());
        Some((params, ret))
    }

    /// Ties what a bound says of an argument to what the argument is: `F: Future<Output = T>`.
    fn unify_bindings(
        &mut self,
        function: FnId,
        at: usize,
        count: usize,
        found: &Ty,
        subst: &Subst,
    ) {
        let signature = self.program.signature(function);
        let Some(at) = (if count > signature.params.len() {
            at.checked_sub(1)
        } else {
            Some(at)
        }) else {
            return;
        };
        let bounds = match signature.params.get(at).map(Ty::peeled) {
            Some(Ty::Param(param)) => self.bounds_everywhere(*param, function),
            Some(Ty::Opaque(bounds)) => bounds.to_vec(),
            _ => return,
        };
        for bound in bounds.iter().filter(|bound| !bound.bindings.is_empty()) {
            let bound = subst.apply_bound(bound);
            for (name, wanted) in &*bound.bindings {
                let known = self.known(found);
                let output = self
                    .program
                    .project(&mut self.table, &known, Some(bound.key), *name);
                let output =
                    output.or_else(|| self.program.project(&mut self.table, &known, None, *name));
                if let Some(output) = output {
                    self.table.unify(wanted, &output);
                }
            }
        }
    }

    fn bounds_everywhere(&self, param: Param, function: FnId) -> Vec<Bound> {
        let mut bounds = self.program.bounds_of(param);
        if param.owner != Owner::Fn(function) {
            bounds.extend(self.program.bounds_in(param, Owner::Fn(function)));
        }
        bounds
    }

    fn is_callable(&self, bound: &Bound) -> bool {
        let path = self.program.trait_key_path(bound.key);
        let last = path.as_str().rsplit("::").next().unwrap_or_default();
        matches!(
            last,
            "Fn" | "FnMut" | "FnOnce" | "AsyncFn" | "AsyncFnMut" | "AsyncFnOnce"
        )
    }

    fn give_closure(&mut self, arg: ExprId, params: &[Ty]) -> Given {
        let body = self.body;
        let ty = match body.expr(arg) {
            Expr::Closure(closure) => self.closure_with(closure, params),
            _ => self.expr(arg),
        };
        Given {
            expr: arg,
            ty,
            async_region: None,
            is_called: None,
            outlives: false,
        }
    }

    /// Ties what a closure takes and gives to what the callee wants of it.
    fn unify_callable(&mut self, found: &Ty, params: &[Ty], ret: &Ty) {
        match self.table.shallow(found).peeled() {
            Ty::Closure(id) => {
                let known = &self.closures[*id as usize];
                let (own, own_ret) = (known.params.clone(), known.ret.clone());
                for (own, wanted) in own.iter().zip(params) {
                    self.table.unify(own, wanted);
                }
                self.unify_opaque(ret, &own_ret);
            }
            Ty::Pointer(pointer) => {
                let pointer = Arc::clone(pointer);
                for (own, wanted) in pointer.0.iter().zip(params) {
                    self.table.unify(own, wanted);
                }
                self.table.unify(ret, &pointer.1);
            }
            _ => {}
        }
    }

    /// Unifies what a closure gives with what is wanted: a type, or `impl Future<Output = T>`.
    fn unify_opaque(&mut self, wanted: &Ty, found: &Ty) {
        match (self.table.shallow(wanted), self.table.shallow(found)) {
            (Ty::Opaque(bounds), found @ Ty::Future(_)) => {
                let output = self.awaited(&found);
                for (name, ty) in bounds.iter().flat_map(|bound| &*bound.bindings) {
                    if *name == Name::new("Output") {
                        self.table.unify(ty, &output);
                    }
                }
            }
            (wanted, found) => self.table.unify(&wanted, &found),
        }
    }

    /// A function named as an argument is run like a closure that calls it.
    fn as_closure(&mut self, arg: ExprId, ty: Ty) -> Ty {
        let body = self.body;
        let Expr::Path(path) = body.expr(arg) else {
            return ty;
        };
        let Some(span) = body.arg_path_span(*path) else {
            return ty;
        };
        let ty = self.heard_mention(ty, span);
        let function = match &ty {
            Ty::Function(function) => *function,
            Ty::Unknown => return self.external_closure(*path, span),
            _ => return ty,
        };
        let region = Region {
            parent: self.region,
            kind: RegionKind::Closure { runs: Vec::new() },
            span,
        };
        let (params, ret) = self.mentioned(*path, function);
        let id = self.in_region(region, |this| {
            this.record_mention(function, span);
            let at = CallSpan {
                callee: span,
                whole: span,
            };
            this.note_default(function, &ret, at);
        });
        self.add_mention(function, params, ret, id)
    }

    /// A function of a crate without source, named as an argument.
    fn external_closure(&mut self, path: PathId, span: Span) -> Ty {
        let Named::External(name) = self.named(path) else {
            return Ty::Unknown;
        };
        if self.program.known.api(name).is_none() {
            return Ty::Unknown;
        }
        let region = Region {
            parent: self.region,
            kind: RegionKind::Closure { runs: Vec::new() },
            span,
        };
        let at = CallSpan {
            callee: span,
            whole: span,
        };
        let id = self.in_region(region, |this| this.record_api(&[name], None, &[], at));
        let ret = constructed(name).map_or(Ty::Unknown, Ty::External);
        self.add_closure(Vec::new(), ret, id)
    }

    /// What a function named by a path takes and gives, `self` included.
    fn mentioned(&mut self, path: PathId, function: FnId) -> (Vec<Ty>, Ty) {
        let signature = self.program.signature(function);
        let subst = match self.named(path) {
            Named::Function(target) => self.instantiate(&target),
            _ => Subst::default(),
        };
        let params = signature.receiver.iter().chain(&signature.params);
        (
            params.map(|ty| subst.apply(ty)).collect(),
            subst.apply(&signature.ret),
        )
    }

    pub(super) fn run(&mut self, given: &Given, run: Run) {
        let body = self.body;
        if let (Expr::Path(path), run) = (body.expr(given.expr), run)
            && let Some(param) = body
                .path(*path)
                .as_name()
                .and_then(|name| self.local(name)?.param)
        {
            self.flow.params.push((param, run));
        }
        if let Ty::Closure(id) = self.table.shallow(&given.ty).peeled() {
            self.run_closure(*id, run);
        }
    }
}
