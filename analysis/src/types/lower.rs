//! From a type as written to a type that is known.

use std::sync::Arc;

use crate::facts::item::Generics;
use crate::facts::types::{GenericArgs, PathRef, Segment, TypeRef};
use crate::index::{Def, FnContainer, FnId, ModuleId, Namespace, Program};
use crate::names::Name;
use crate::types::{Bound, Owner, Param, Subst, Ty};

/// Aliases of aliases and types in types that are followed.
const DEPTH: u32 = 24;

/// What names in a type can refer to.
#[derive(Clone, Debug)]
pub(crate) struct Scope {
    pub(crate) module: ModuleId,
    /// Whose type parameters are in scope, innermost first.
    pub(crate) owners: Vec<Owner>,
    /// What `Self` means.
    pub(crate) self_ty: Option<Ty>,
}

impl Program {
    pub(crate) fn generics(&self, owner: Owner) -> &Generics {
        match owner {
            Owner::Fn(id) => &self.function(id).generics,
            Owner::Impl(id) => &self.impl_(id).generics,
            Owner::Trait(id) => &self.trait_(id).generics,
            Owner::Adt(id) => &self.adt(id).generics,
            Owner::Alias(id) => &self.alias(id).generics,
        }
    }

    /// The scope of the items that `owner` is made of.
    pub(crate) fn scope(&self, owner: Owner) -> Scope {
        match owner {
            Owner::Fn(id) => self.fn_scope(id),
            Owner::Impl(id) => {
                let module = self.impl_module(id);
                let mut scope = Scope {
                    module,
                    owners: vec![owner],
                    self_ty: None,
                };
                scope.self_ty = Some(self.lower_type(&self.impl_(id).self_type, &scope));
                scope
            }
            Owner::Trait(id) => {
                let self_ty = Some(Ty::Param(Param {
                    owner,
                    index: Param::SELF,
                }));
                Scope {
                    module: self.trait_module(id),
                    owners: vec![owner],
                    self_ty,
                }
            }
            Owner::Adt(id) => {
                let params = (0_u32..).zip(&self.adt(id).generics.params);
                let args = params
                    .map(|(index, _)| Ty::Param(Param { owner, index }))
                    .collect();
                let self_ty = Some(Ty::Adt(id, args));
                Scope {
                    module: self.adt_module(id),
                    owners: vec![owner],
                    self_ty,
                }
            }
            Owner::Alias(id) => Scope {
                module: self.alias_module(id),
                owners: vec![owner],
                self_ty: None,
            },
        }
    }

    fn fn_scope(&self, id: FnId) -> Scope {
        let mut scope = match self.fn_container(id) {
            FnContainer::Module => Scope {
                module: self.fn_module(id),
                owners: Vec::new(),
                self_ty: None,
            },
            FnContainer::Impl(id) => self.scope(Owner::Impl(id)),
            FnContainer::Trait(id) => self.scope(Owner::Trait(id)),
        };
        scope.owners.insert(0, Owner::Fn(id));
        scope
    }

    pub(crate) fn lower_type(&self, ty: &TypeRef, scope: &Scope) -> Ty {
        self.lower_within(ty, scope, DEPTH)
    }

    fn lower_within(&self, ty: &TypeRef, scope: &Scope, depth: u32) -> Ty {
        let Some(depth) = depth.checked_sub(1) else {
            return Ty::Unknown;
        };
        let lower = |ty: &TypeRef| self.lower_within(ty, scope, depth);
        match ty {
            TypeRef::Unknown => Ty::Unknown,
            TypeRef::Never => Ty::Never,
            TypeRef::Path(path) => self.lower_path(path, scope, depth),
            TypeRef::Ref(inner) => lower(inner).reference(),
            TypeRef::Tuple(items) => Ty::Tuple(items.iter().map(lower).collect()),
            TypeRef::Slice(inner) => Ty::Slice(Arc::new(lower(inner))),
            TypeRef::Array(inner) => Ty::Array(Arc::new(lower(inner))),
            TypeRef::Fn(params, ret) => {
                Ty::Pointer(Arc::new((params.iter().map(lower).collect(), lower(ret))))
            }
            TypeRef::Dyn(bounds) | TypeRef::Impl(bounds) => Ty::Opaque(
                bounds
                    .iter()
                    .filter_map(|bound| self.lower_bound_within(bound, scope, depth))
                    .collect(),
            ),
        }
    }

    pub(crate) fn lower_bound(&self, bound: &PathRef, scope: &Scope) -> Option<Bound> {
        self.lower_bound_within(bound, scope, DEPTH)
    }

    fn lower_bound_within(&self, bound: &PathRef, scope: &Scope, depth: u32) -> Option<Bound> {
        let key = self.trait_key(scope.module, bound)?;
        let args = bound
            .segments
            .last()
            .and_then(|segment| segment.args.as_deref());
        let lower = |ty: &TypeRef| self.lower_within(ty, scope, depth);
        Some(Bound {
            key,
            args: args
                .iter()
                .flat_map(|args| &args.types)
                .map(lower)
                .collect(),
            bindings: args
                .iter()
                .flat_map(|args| &args.bindings)
                .map(|(name, ty)| (*name, lower(ty)))
                .collect(),
        })
    }

    fn lower_path(&self, path: &PathRef, scope: &Scope, depth: u32) -> Ty {
        if let Some(qself) = &path.qself {
            return self.lower_qualified(path, qself, scope, depth);
        }
        let segments = path.segments.as_slice();
        let Some(first) = segments.first() else {
            return Ty::Unknown;
        };
        if first.name.as_str() == "Self" {
            let start = scope.self_ty.clone().unwrap_or(Ty::Unknown);
            return project_all(start, &segments[1..]);
        }
        if let Some(param) = self.find_param(first.name, scope) {
            return project_all(Ty::Param(param), &segments[1..]);
        }
        let names: Vec<Name> = segments.iter().map(|segment| segment.name).collect();
        let Some(found) = self.resolve(scope.module, &names, Namespace::Types) else {
            return Ty::Unknown;
        };
        let args = segments[..found.used]
            .last()
            .and_then(|segment| segment.args.as_deref());
        let start = self.lower_def(found.def, args, scope, depth);
        project_all(start, &segments[found.used..])
    }

    /// `<T as Trait>::Name` and `<T>::Name`.
    fn lower_qualified(
        &self,
        path: &PathRef,
        (ty, of_trait): &(TypeRef, u32),
        scope: &Scope,
        depth: u32,
    ) -> Ty {
        let start = self.lower_within(ty, scope, depth);
        let (trait_part, rest) = path
            .segments
            .split_at((*of_trait as usize).min(path.segments.len()));
        let trait_path = PathRef {
            qself: None,
            segments: trait_part.to_vec(),
        };
        let key = (!trait_part.is_empty())
            .then(|| self.trait_key(scope.module, &trait_path))
            .flatten();
        match rest.split_first() {
            None => start,
            Some((name, rest)) => {
                project_all(Ty::Projection(Arc::new((start, key, name.name))), rest)
            }
        }
    }

    fn lower_def(&self, def: Def, args: Option<&GenericArgs>, scope: &Scope, depth: u32) -> Ty {
        let lowered: Vec<Ty> = args
            .iter()
            .flat_map(|args| &args.types)
            .map(|ty| self.lower_within(ty, scope, depth))
            .collect();
        match def {
            Def::Adt(id) | Def::Variant(id, _) => {
                let wanted = self.adt(id).generics.params.len();
                let args = lowered
                    .into_iter()
                    .chain(std::iter::repeat(Ty::Unknown))
                    .take(wanted);
                Ty::Adt(id, args.collect())
            }
            Def::Primitive(name) => Ty::Primitive(name),
            // Every crate's own `Result<T>` is an alias of the one of std.
            Def::External(path) if path.as_str().ends_with("::Result") && !lowered.is_empty() => {
                let result = self.lang.result;
                let args = [lowered[0].clone(), Ty::Unknown];
                result.map_or(Ty::External(path), |result| Ty::Adt(result, Arc::new(args)))
            }
            Def::External(path) => Ty::External(path),
            Def::Alias(id) => {
                let owner = Owner::Alias(id);
                let target = self.lower_within(&self.alias(id).target, &self.scope(owner), depth);
                Subst::of(owner, &lowered).apply(&target)
            }
            // An old-style trait object: `Box<Trait>`.
            Def::Trait(id) => {
                let key = crate::index::TraitKey::Source(id);
                let bound = Bound {
                    key,
                    args: lowered.into(),
                    bindings: Arc::new([]),
                };
                Ty::Opaque(Arc::new([bound]))
            }
            Def::Module(_) | Def::Fn(_) | Def::Value(_) => Ty::Unknown,
        }
    }

    fn find_param(&self, name: Name, scope: &Scope) -> Option<Param> {
        scope.owners.iter().find_map(|&owner| {
            let params = &self.generics(owner).params;
            let at = params.iter().position(|param| *param == name)?;
            Some(Param {
                owner,
                index: u32::try_from(at).ok()?,
            })
        })
    }

    /// What is required of a type parameter.
    pub(crate) fn bounds_of(&self, param: Param) -> Vec<Bound> {
        let mut bounds = Vec::new();
        if let (Param::SELF, Owner::Trait(id)) = (param.index, param.owner) {
            let generics = self.generics(param.owner);
            let args = (0_u32..).zip(&generics.params);
            bounds.push(Bound {
                key: crate::index::TraitKey::Source(id),
                args: args
                    .map(|(index, _)| {
                        Ty::Param(Param {
                            owner: param.owner,
                            index,
                        })
                    })
                    .collect(),
                bindings: Arc::new([]),
            });
        }
        bounds.extend(self.bounds_in(param, param.owner));
        bounds
    }

    /// What the generics of `owner` require of a type parameter, its own or one from around it.
    pub(crate) fn bounds_in(&self, param: Param, owner: Owner) -> Vec<Bound> {
        let Some(name) = self.generics(param.owner).params.get(param.index as usize) else {
            return Vec::new();
        };
        let scope = self.scope(owner);
        let of_param =
            |ty: &TypeRef| matches!(ty, TypeRef::Path(path) if path.as_name() == Some(*name));
        let lists = self
            .generics(owner)
            .bounds
            .iter()
            .filter(|(ty, _)| of_param(ty));
        lists
            .flat_map(|(_, list)| list)
            .filter_map(|bound| self.lower_bound(bound, &scope))
            .collect()
    }
}

fn project_all(start: Ty, rest: &[Segment]) -> Ty {
    rest.iter().fold(start, |ty, segment| match ty {
        Ty::Unknown => Ty::Unknown,
        ty => Ty::Projection(Arc::new((ty, None, segment.name))),
    })
}
