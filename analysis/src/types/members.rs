//! Fields and methods of a type, through as many dereferences as it takes.

use std::sync::Arc;

use crate::index::{AdtId, FnContainer, FnId, Head, ImplId, ModuleId, Program, TraitKey};
use crate::names::Name;
use crate::types::project::could_be;
use crate::types::{Bound, Owner, Subst, Table, Ty};

/// Dereferences that are followed.
const STEPS: usize = 10;

/// A method found on a type.
#[derive(Clone, Debug)]
pub(crate) struct Member {
    /// The function; the trait's own declaration unless the impl is known.
    pub(crate) function: FnId,
    /// The type it was found on, after dereferences.
    pub(crate) self_ty: Ty,
    /// The bound it was found through, for `dyn`, `impl` and type parameters.
    pub(crate) bound: Option<Bound>,
}

impl Program {
    /// The type, what it dereferences to, what that dereferences to, and so on.
    pub(crate) fn autoderef(&self, table: &mut Table, ty: &Ty) -> Vec<Ty> {
        let mut steps = vec![self.normalize(table, ty)];
        while steps.len() < STEPS {
            let Some(next) = steps.last().and_then(|last| self.deref(table, last)) else {
                break;
            };
            steps.push(next);
        }
        if let Some(Ty::Array(item)) = steps.last() {
            let slice = Ty::Slice(Arc::clone(item));
            steps.push(slice);
        }
        steps
    }

    /// What `*ty` is.
    pub(crate) fn deref(&self, table: &mut Table, ty: &Ty) -> Option<Ty> {
        match ty {
            Ty::Ref(inner) => Some(table.shallow(inner)),
            Ty::Adt(..) => {
                let found = self.project(table, ty, Some(self.lang.deref?), Name::new("Target"))?;
                Some(table.shallow(&found))
            }
            // `impl DerefMut<Target = T>`
            Ty::Opaque(_) | Ty::Param(_) => {
                let deref = self.lang.deref?;
                let found = self.project(table, ty, Some(deref), Name::new("Target"))?;
                self.implements(table, ty, deref)
                    .then(|| table.shallow(&found))
            }
            _ => None,
        }
    }

    /// The type of a field.
    pub(crate) fn field(&self, table: &mut Table, ty: &Ty, name: Name) -> Option<Ty> {
        self.autoderef(table, ty)
            .iter()
            .find_map(|step| match step {
                Ty::Adt(id, args) => self.variant_field(*id, 0, args, name),
                Ty::Tuple(items) => items.get(name.as_str().parse::<usize>().ok()?).cloned(),
                _ => None,
            })
    }

    /// The type of a field of one variant; a struct is its own first variant.
    pub(crate) fn variant_field(
        &self,
        id: AdtId,
        variant: u32,
        args: &[Ty],
        name: Name,
    ) -> Option<Ty> {
        let variant = self.adt(id).variants.get(variant as usize)?;
        let (_, written) = variant.fields.iter().find(|(own, _)| *own == name)?;
        let owner = Owner::Adt(id);
        Some(Subst::of(owner, args).apply(&self.lower_type(written, &self.scope(owner))))
    }

    /// The method that `value.name(..)` calls, in code of `module`.
    pub(crate) fn method(
        &self,
        table: &mut Table,
        module: ModuleId,
        ty: &Ty,
        name: Name,
    ) -> Option<Member> {
        let steps = self.autoderef(table, ty);
        steps
            .iter()
            .find_map(|step| self.method_on(table, module, step, name, true))
    }

    /// The function that `Type::name` means, in code of `module`.
    pub(crate) fn associated(
        &self,
        table: &mut Table,
        module: ModuleId,
        ty: &Ty,
        name: Name,
    ) -> Option<Member> {
        // By path, no method of what the type dereferences to can be named, so there is one step.
        let ty = self.normalize(table, ty);
        self.method_on(table, module, &ty, name, false)
    }

    fn method_on(
        &self,
        table: &mut Table,
        module: ModuleId,
        ty: &Ty,
        name: Name,
        with_receiver: bool,
    ) -> Option<Member> {
        let takes_self = |id: &FnId| !with_receiver || self.function(*id).receiver.is_some();
        if let Some(head) = ty.head()
            && !matches!(ty, Ty::Ref(_))
        {
            let own = self
                .impls
                .inherent(head, name)
                .iter()
                .copied()
                .filter(takes_self);
            let mut own = own.filter(|id| match self.fn_container(*id) {
                FnContainer::Impl(of) => could_be(self.impl_self(of).peeled(), ty),
                _ => false,
            });
            if let Some(function) = own.next() {
                return Some(Member {
                    function,
                    self_ty: ty.clone(),
                    bound: None,
                });
            }
        }
        match ty {
            Ty::Opaque(bounds) => {
                if let Some(found) = self.method_of_bounds(bounds, ty, name) {
                    return Some(found);
                }
            }
            Ty::Param(param) => {
                if let Some(found) = self.method_of_bounds(&self.bounds_of(*param), ty, name) {
                    return Some(found);
                }
            }
            _ => {}
        }
        if let Ty::Projection(projection) = ty
            && let Some(found) = self.method_of_bounds(&self.declared_bounds(projection), ty, name)
        {
            return Some(found);
        }
        self.trait_method(table, module, ty, name, takes_self)
    }

    /// What a trait requires of its associated type, where nothing more is known of it.
    fn declared_bounds(&self, projection: &(Ty, Option<TraitKey>, Name)) -> Vec<Bound> {
        let (subject, key, name) = projection;
        let of_subject = match subject.peeled() {
            Ty::Param(param) => self.bounds_of(*param),
            Ty::Opaque(bounds) => bounds.to_vec(),
            _ => Vec::new(),
        };
        let keys = of_subject.iter().map(|bound| bound.key).chain(*key);
        let traits = keys.filter_map(|key| match key {
            TraitKey::Source(id) => Some(id),
            TraitKey::External(_) => None,
        });
        let declared = traits.filter_map(|id| {
            let (_, bounds) = self.trait_(id).types.iter().find(|(own, _)| own == name)?;
            Some((self.scope(Owner::Trait(id)), bounds))
        });
        declared
            .flat_map(|(scope, bounds)| {
                bounds
                    .iter()
                    .filter_map(|bound| self.lower_bound(bound, &scope))
                    .collect::<Vec<_>>()
            })
            .collect()
    }

    fn method_of_bounds(&self, bounds: &[Bound], ty: &Ty, name: Name) -> Option<Member> {
        self.method_of_bounds_within(bounds, ty, name, STEPS)
    }

    fn method_of_bounds_within(
        &self,
        bounds: &[Bound],
        ty: &Ty,
        name: Name,
        depth: usize,
    ) -> Option<Member> {
        let depth = depth.checked_sub(1)?;
        bounds.iter().find_map(|bound| {
            let TraitKey::Source(id) = bound.key else {
                return None;
            };
            match self
                .trait_functions(id)
                .find(|function| self.function(*function).name == name)
            {
                Some(function) => {
                    let bound = Some(bound.clone());
                    Some(Member {
                        function,
                        self_ty: ty.clone(),
                        bound,
                    })
                }
                None => self.method_of_bounds_within(&self.supertraits(bound), ty, name, depth),
            }
        })
    }

    fn trait_method(
        &self,
        table: &mut Table,
        module: ModuleId,
        ty: &Ty,
        name: Name,
        takes_self: impl Fn(&FnId) -> bool,
    ) -> Option<Member> {
        if ty.is_unknown() || matches!(ty, Ty::External(_)) {
            return None;
        }
        for &(id, declared) in self.impls.declaring(name) {
            if !takes_self(&declared) {
                continue;
            }
            let key = TraitKey::Source(id);
            let direct = ty
                .head()
                .and_then(|head| self.impl_for(table, key, head, ty));
            let function = match direct {
                Some(of) => self
                    .impl_functions(of)
                    .find(|id| self.function(*id).name == name),
                // A blanket impl covers nearly everything, so only imported traits count.
                None if self.trait_is_visible(module, id) && self.implements(table, ty, key) => {
                    None
                }
                None => continue,
            };
            let function = function.unwrap_or(declared);
            return Some(Member {
                function,
                self_ty: ty.clone(),
                bound: None,
            });
        }
        None
    }

    /// Whether a trait of the program is implemented for a type of a crate without source.
    pub(crate) fn has_impls_for(&self, path: Name) -> bool {
        !self.impls.of_head(Head::External(path)).is_empty()
    }

    /// The method that a trait of the program gives to a type of a crate without source.
    pub(crate) fn method_for_foreign(&self, path: Name, name: Name) -> Option<FnId> {
        let impls = self.impls.of_head(Head::External(path)).iter();
        let own = |id: &ImplId| self.impl_functions(*id).collect::<Vec<_>>();
        let inherited = |id: &ImplId| match self.impls.trait_of(*id) {
            Some(TraitKey::Source(of)) => self.trait_functions(of).collect(),
            _ => Vec::new(),
        };
        let all = impls.flat_map(|id| own(id).into_iter().chain(inherited(id)));
        let mut methods = all.filter(|id| self.function(*id).receiver.is_some());
        methods.find(|id| self.function(*id).name == name)
    }

    /// The impl of a trait for a type.
    pub(crate) fn impl_for(
        &self,
        table: &mut Table,
        key: TraitKey,
        head: Head,
        ty: &Ty,
    ) -> Option<ImplId> {
        let all = self.impls.of(key, head);
        let exact = all.iter().copied().find(|id| self.covers(table, *id, ty));
        exact.or_else(|| {
            all.iter()
                .copied()
                .find(|id| self.covers_behind(table, *id, ty))
        })
    }
}
