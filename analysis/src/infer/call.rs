//! Calls of functions and constructors.

use nostall_catalog as catalog;
use nostall_catalog::Condition;

use crate::facts::body::{CallSpan, Expr, ExprId};
use crate::index::{FnContainer, FnId, TraitId, TraitKey};
use crate::infer::args::Given;
use crate::infer::path::{Named, Target};
use crate::infer::{Call, Callee, Infer, Keep, Run, Sink};
use crate::names::Name;
use crate::types::{Owner, Param, Subst, Ty};

impl Infer<'_> {
    pub(super) fn call(&mut self, callee: ExprId, args: &[ExprId], span: CallSpan) -> Ty {
        let body = self.body;
        let Expr::Path(path) = body.expr(callee) else {
            let ty = self.callee_value(callee);
            return self.call_value(&ty, args, span);
        };
        let named = self.named(*path);
        match self.heard(named, None, span.callee) {
            Named::Function(target) => self.call_function(&target, None, args, span),
            Named::Constructor {
                adt,
                variant,
                args: types,
            } => {
                let fields = self.constructor_fields(adt, variant, &types);
                let given = self.give(args);
                for (at, (field, given)) in fields.iter().zip(&given).enumerate() {
                    self.table.unify(field, &given.ty);
                    if self.is_function(&given.ty) {
                        let name = Name::new(&at.to_string());
                        self.keep(&given.ty, Keep::Field(adt, name));
                    }
                }
                Ty::Adt(adt, types.into())
            }
            Named::External(path) => self.call_external(path, None, args, span),
            Named::Local(ty) => {
                let name = body.path(*path).as_name();
                let local = name.and_then(|name| self.local(name));
                if let Some(external) = local.and_then(|it| it.stands_for) {
                    return self.call_external(external, None, args, span);
                }
                let (param, given_by) = local.map_or((None, None), |it| (it.param, it.given_by));
                if let Some(param) = param {
                    self.flow.params.push((param, Run::In(self.region)));
                }
                if let Some(function) = given_by {
                    let keep = Keep::Returned(function);
                    self.flow.kept_calls.push((keep, self.region));
                }
                self.call_value(&ty, args, span)
            }
            Named::Value(ty) => self.call_value(&ty, args, span),
            Named::Unknown => {
                let given = self.give(args);
                let segments = body.path(*path).segments.iter();
                let names: Vec<&str> = segments.map(|segment| segment.name.as_str()).collect();
                if catalog::other_executor(&names.join("::")) {
                    self.run_elsewhere(&given, span);
                } else if names
                    .last()
                    .is_some_and(|last| catalog::generated_callback(last))
                {
                    self.run_all(&given, Run::OnWorker);
                } else {
                    self.run_unknown(&given, false, span);
                }
                Ty::Unknown
            }
        }
    }

    /// What is called that is no path. Of the field in `(self.load)(..)` it may be known which
    /// function it is filled with.
    fn callee_value(&mut self, callee: ExprId) -> Ty {
        let Expr::Field { base, name } = self.body.expr(callee) else {
            let ty = self.expr(callee);
            self.note_given(callee);
            return ty;
        };
        let of = self.place(*base);
        let ty = self.field_of(&of, *name);
        self.mark_part_moved(*base, *name, &ty);
        let of = self.known(&of);
        let steps = self.program.autoderef(&mut self.table, &of);
        let has_field = |step: &Ty| match step {
            Ty::Adt(id, _) if self.program.has_field(*id, *name) => Some(*id),
            _ => None,
        };
        let Some(id) = steps.iter().find_map(has_field) else {
            return ty;
        };
        let keep = Keep::Field(id, *name);
        self.flow.kept_calls.push((keep, self.region));
        match self.table.shallow(&ty) {
            Ty::Pointer(_) => {
                let function = self.program.function_in_field(id, *name);
                function.map_or(ty, Ty::Function)
            }
            _ => ty,
        }
    }

    /// A call of a value: a closure, a function, a function pointer, something `dyn Fn`.
    fn call_value(&mut self, ty: &Ty, args: &[ExprId], span: CallSpan) -> Ty {
        let ty = self.known(ty);
        let steps = self.program.autoderef(&mut self.table, &ty);
        let function = steps.iter().find_map(|step| match step {
            Ty::Function(id) => Some(*id),
            _ => None,
        });
        if let Some(function) = function {
            let target = self.target_of(function, None);
            return self.call_function(&target, None, args, span);
        }
        let given = self.give(args);
        for step in &steps {
            match step {
                Ty::Closure(id) => {
                    self.run_closure(*id, Run::In(self.region));
                    let known = &self.closures[*id as usize];
                    let (params, ret) = (known.params.clone(), known.ret.clone());
                    for (param, given) in params.iter().zip(&given) {
                        self.table.unify(param, &given.ty);
                    }
                    return ret;
                }
                Ty::Pointer(signature) => return signature.1.clone(),
                Ty::Opaque(_) | Ty::Param(_) => {
                    let output = Name::new("Output");
                    let found = self.program.project(&mut self.table, step, None, output);
                    return found.unwrap_or(Ty::Unknown);
                }
                _ => {}
            }
        }
        Ty::Unknown
    }

    /// A call of a function that is known. `receiver` is set for method syntax.
    pub(super) fn call_function(
        &mut self,
        target: &Target,
        receiver: Option<&Ty>,
        args: &[ExprId],
        span: CallSpan,
    ) -> Ty {
        if let Some(all) = self.overloads(target, args) {
            return self.call_overloaded(target, &all, receiver, args, span);
        }
        let subst = self.instantiate(target);
        let signature = self.program.signature(target.function);
        let by_path = signature.receiver.as_ref().filter(|_| receiver.is_none());
        let wanted: Vec<Ty> = by_path
            .into_iter()
            .chain(&signature.params)
            .map(|ty| subst.apply(ty))
            .collect();
        let given = self.give_to(args, &wanted, target.function, &subst);
        if receiver.is_none() {
            self.note_movable(&given, span);
        }
        let called_on = match receiver {
            Some(ty) => Some(ty.clone()),
            None if by_path.is_some() => given.first().map(|first| first.ty.clone()),
            None => None,
        };
        self.record_call(target, called_on.as_ref(), &given, span);
        let ret = subst.apply(&signature.ret);
        let ret = self.known(&ret);
        self.note_parse(target.function, &ret, span);
        self.note_measured(&ret, span);
        self.note_default(target.function, &ret, span);
        self.note_collect(target.function, receiver, &ret);
        ret
    }

    /// Values for the type parameters of a function and of what it is written in.
    pub(super) fn instantiate(&mut self, target: &Target) -> Subst {
        let mut subst = match self.program.fn_container(target.function) {
            FnContainer::Module => Subst::default(),
            FnContainer::Impl(id) => {
                let self_ty = target.self_ty.clone().unwrap_or(Ty::Unknown);
                self.program.instantiate_impl(&mut self.table, id, &self_ty)
            }
            FnContainer::Trait(id) => {
                let owner = Owner::Trait(id);
                let mut subst = match &target.bound {
                    Some(bound) if bound.key == TraitKey::Source(id) => {
                        Subst::of(owner, &bound.args)
                    }
                    _ => self.trait_params(id, target.self_ty.as_ref()),
                };
                let self_ty = target.self_ty.clone().unwrap_or(Ty::Unknown);
                subst.set(
                    Param {
                        owner,
                        index: Param::SELF,
                    },
                    self_ty,
                );
                subst
            }
        };
        let owner = Owner::Fn(target.function);
        let params = &self.program.generics(owner).params;
        for (index, _) in (0_u32..).zip(params) {
            let given = target.generics.get(index as usize).cloned();
            let ty = given.unwrap_or_else(|| self.table.fresh());
            subst.set(Param { owner, index }, ty);
        }
        subst
    }

    /// Values for the parameters of a trait, from the impl that a type has of it.
    fn trait_params(&mut self, id: TraitId, self_ty: Option<&Ty>) -> Subst {
        let owner = Owner::Trait(id);
        let found = self_ty.and_then(|ty| {
            let head = ty.head()?;
            let found = self
                .program
                .impl_for(&mut self.table, TraitKey::Source(id), head, ty)?;
            Some((
                found,
                self.program.instantiate_impl(&mut self.table, found, ty),
            ))
        });
        let Some((found, subst)) =
            found.filter(|_| !self.program.generics(owner).params.is_empty())
        else {
            return self.fresh_params(owner);
        };
        let scope = self.program.scope(Owner::Impl(found));
        let written = self.program.impl_(found).of_trait.as_ref();
        let bound = written.and_then(|path| self.program.lower_bound(path, &scope));
        let args: Vec<Ty> = bound
            .iter()
            .flat_map(|bound| &*bound.args)
            .map(|ty| subst.apply(ty))
            .collect();
        Subst::of(owner, &args)
    }

    fn fresh_params(&mut self, owner: Owner) -> Subst {
        let params = &self.program.generics(owner).params;
        let args: Vec<Ty> = params.iter().map(|_| self.table.fresh()).collect();
        Subst::of(owner, &args)
    }

    /// Enters a call of a known function, and says where the closures given to it run.
    pub(super) fn record_call(
        &mut self,
        target: &Target,
        called_on: Option<&Ty>,
        given: &[Given],
        span: CallSpan,
    ) {
        let function = target.function;
        if self.program.crate_of(function).is_stub {
            match self.program.fn_path(function).as_str() {
                "std::mem::drop" => given.iter().for_each(|given| self.drop_given(given, span)),
                "std::mem::forget" => self.drop_unless_reached(given),
                _ => {}
            }
            let types = match (called_on, &target.self_ty) {
                (Some(ty), _) => self.receivers(ty),
                // `Arc::new` is not a function of what the `Arc` holds.
                (None, Some(ty)) => vec![self.known(ty)],
                (None, None) => Vec::new(),
            };
            let paths = self.public_paths(function, &types);
            self.record_api(&paths, called_on, given, span);
            return;
        }
        let offloads = self.program.is_added_offload(function);
        for (param, given) in (0_u32..).zip(given) {
            let passed = Run::Passed {
                to: function,
                param,
                region: self.region,
            };
            self.run(given, if offloads { Run::Offloaded } else { passed });
        }
        let self_ty = target.self_ty.clone();
        let callee = match (self.program.fn_container(function), self_ty) {
            (FnContainer::Trait(_), Some(self_ty)) => Callee::Dispatch {
                function,
                self_ty: self.known(&self_ty),
            },
            _ => Callee::Function(function),
        };
        self.lend(function, given);
        self.record(callee, span);
    }

    /// A receiver's type, and those that it derefs to.
    fn receivers(&mut self, ty: &Ty) -> Vec<Ty> {
        let ty = self.known(ty);
        self.program.autoderef(&mut self.table, &ty)
    }

    /// The paths that the catalogue may know a function by: on the types it is called on, then on
    /// its trait.
    fn public_paths(&self, function: FnId, called_on: &[Ty]) -> Vec<Name> {
        let path = self.program.fn_path(function);
        let name = self.program.function(function).name;
        let is_associated = !matches!(self.program.fn_container(function), FnContainer::Module);
        let types = called_on.iter().filter(|_| is_associated);
        let mut paths: Vec<Name> = types
            .filter_map(|ty| match ty {
                Ty::Adt(id, _) => Some(self.program.adt_path(*id).join(name)),
                Ty::External(path) => Some(path.join(name)),
                _ => None,
            })
            .collect();
        paths.push(path);
        if let Some(of_trait) = self.trait_declaration(function) {
            paths.push(of_trait);
        }
        paths
    }

    /// For a method of a trait impl, the path of the method it implements.
    fn trait_declaration(&self, function: FnId) -> Option<Name> {
        let FnContainer::Impl(id) = self.program.fn_container(function) else {
            return None;
        };
        let key = self.program.impls.trait_of(id)?;
        Some(
            self.program
                .trait_key_path(key)
                .join(self.program.function(function).name),
        )
    }

    /// A call of something in a crate without source or signatures.
    pub(super) fn call_external(
        &mut self,
        path: Name,
        receiver: Option<&Ty>,
        args: &[ExprId],
        span: CallSpan,
    ) -> Ty {
        let given = self.give(args);
        if receiver.is_none() {
            self.note_movable(&given, span);
        }
        self.record_api(&[path], receiver, &given, span);
        constructed(path).map_or(Ty::Unknown, Ty::External)
    }

    pub(super) fn record(&mut self, callee: Callee, span: CallSpan) {
        // What blocks gives no future, so what is awaited was taken for it by its name.
        let waits = |sink: &Sink| sink.api.condition != Condition::Polled;
        if matches!(&callee, Callee::Sink(sink) if waits(sink))
            && self.awaited_call == Some(span.whole)
        {
            return;
        }
        self.flow.calls.push(Call {
            region: self.region,
            callee,
            span,
            in_loop: self.loops > 0,
            frequency: self.around.frequency(),
            once: false,
            is_doubtful: false,
        });
    }
}

/// The type that `krate::Type::function` most likely gives: associated functions are constructors.
pub(super) fn constructed(path: Name) -> Option<Name> {
    let (ty, _) = path.as_str().rsplit_once("::")?;
    let last = ty.rsplit("::").next()?;
    last.starts_with(char::is_uppercase).then(|| Name::new(ty))
}
