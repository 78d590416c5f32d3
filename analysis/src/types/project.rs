//! Traits: who implements them, and what their associated types are.
//!
//! This is no trait solver. It follows impls by the outermost constructor of a type and
//! takes the first that fits, which is what ordinary code needs to get from `File::open(p)?`
//! to the line of a `BufReader`.

use std::sync::Arc;

use crate::index::{ImplId, Program, TraitKey};
use crate::names::Name;
use crate::types::{Bound, Owner, Param, Subst, Table, Ty};

/// Impls that depend on impls that are followed.
const DEPTH: u32 = 8;

impl Program {
    /// Works out all projections in a type whose subject is known by now.
    pub(crate) fn normalize(&self, table: &mut Table, ty: &Ty) -> Ty {
        self.normalize_within(table, ty, DEPTH)
    }

    fn normalize_within(&self, table: &mut Table, ty: &Ty, depth: u32) -> Ty {
        let Some(depth) = depth.checked_sub(1) else {
            return ty.clone();
        };
        let ty = table.shallow(ty);
        let mut all = |types: &[Ty]| -> Arc<[Ty]> {
            types
                .iter()
                .map(|ty| self.normalize_within(table, ty, depth))
                .collect()
        };
        match &ty {
            Ty::Adt(id, args) if !args.is_empty() => Ty::Adt(*id, all(args)),
            Ty::Tuple(items) if !items.is_empty() => Ty::Tuple(all(items)),
            Ty::Ref(inner) => self.normalize_within(table, inner, depth).reference(),
            Ty::Slice(inner) => Ty::Slice(Arc::new(self.normalize_within(table, inner, depth))),
            Ty::Future(inner) => Ty::Future(Arc::new(self.normalize_within(table, inner, depth))),
            Ty::Opaque(bounds) => {
                let normalize = |bound: &Bound| Bound {
                    bindings: bound
                        .bindings
                        .iter()
                        .map(|(name, ty)| (*name, self.normalize_within(table, ty, depth)))
                        .collect(),
                    ..bound.clone()
                };
                Ty::Opaque(bounds.iter().map(normalize).collect())
            }
            Ty::Projection(projection) => {
                let (inner, key, name) = &**projection;
                let inner = self.normalize_within(table, inner, depth);
                match self.project_within(table, &inner, *key, *name, depth) {
                    Some(found) => self.normalize_within(table, &found, depth),
                    None => Ty::Projection(Arc::new((inner, *key, *name))),
                }
            }
            _ => ty,
        }
    }

    /// The associated type `name` of `ty`; of any trait if none is given.
    pub(crate) fn project(
        &self,
        table: &mut Table,
        ty: &Ty,
        key: Option<TraitKey>,
        name: Name,
    ) -> Option<Ty> {
        let found = self.project_within(table, ty, key, name, DEPTH)?;
        Some(self.normalize(table, &found))
    }

    fn project_within(
        &self,
        table: &mut Table,
        ty: &Ty,
        key: Option<TraitKey>,
        name: Name,
        depth: u32,
    ) -> Option<Ty> {
        let depth = depth.checked_sub(1)?;
        let ty = table.shallow(ty);
        match &ty {
            Ty::Opaque(bounds) => self.binding(bounds, name),
            Ty::Param(param) => self.binding(&self.bounds_of(*param), name),
            Ty::Ref(inner) if name.as_str() == "Target" => Some(Ty::clone(inner)),
            Ty::Future(output) if name.as_str() == "Output" => Some(Ty::clone(output)),
            Ty::Pointer(signature) if name.as_str() == "Output" => Some(signature.1.clone()),
            _ => {
                let found = self.project_by_impl(table, &ty, key, name, depth);
                match &ty {
                    Ty::Ref(inner) if found.is_none() => {
                        self.project_within(table, inner, key, name, depth)
                    }
                    _ => found,
                }
            }
        }
    }

    fn project_by_impl(
        &self,
        table: &mut Table,
        ty: &Ty,
        key: Option<TraitKey>,
        name: Name,
        depth: u32,
    ) -> Option<Ty> {
        let fits_key = |id: &ImplId| key.is_none_or(|key| self.impls.trait_of(*id) == Some(key));
        let exact = self
            .impls
            .with_type(ty.head()?, name)
            .iter()
            .filter(|id| fits_key(id));
        let blanket = self
            .impls
            .blanket_with_type(name)
            .iter()
            .filter(|id| fits_key(id));
        let found = exact
            .copied()
            .find(|id| self.covers(table, *id, ty))
            .or_else(|| {
                blanket
                    .copied()
                    .find(|id| self.blanket_applies(table, *id, ty, depth))
            })?;
        let subst = self.instantiate_impl(table, found, ty);
        let (_, written) = self
            .impl_(found)
            .types
            .iter()
            .find(|(own, _)| *own == name)?;
        Some(subst.apply(&self.lower_type(written, &self.scope(Owner::Impl(found)))))
    }

    /// Whether an impl is for a type, as far as the type is known: its shape fits, and so do the
    /// types in it that the impl requires something of.
    pub(crate) fn covers(&self, table: &mut Table, id: ImplId, ty: &Ty) -> bool {
        could_be(&self.impl_self(id), ty) && self.meets_bounds(table, id, ty, DEPTH)
    }

    /// Whether an impl for `&T` or `&mut T` is for this type behind a reference.
    pub(crate) fn covers_behind(&self, table: &mut Table, id: ImplId, ty: &Ty) -> bool {
        let own = self.impl_self(id);
        matches!(own, Ty::Ref(_))
            && could_be(own.peeled(), ty.peeled())
            && self.meets_bounds(table, id, ty, DEPTH)
    }

    fn meets_bounds(&self, table: &mut Table, id: ImplId, ty: &Ty, depth: u32) -> bool {
        let owner = Owner::Impl(id);
        let generics = self.generics(owner);
        if generics.bounds.is_empty() {
            return true;
        }
        let Some(depth) = depth.checked_sub(1) else {
            return true;
        };
        let subst = self.instantiate_impl(table, id, ty);
        let params = (0_u32..)
            .zip(&generics.params)
            .map(|(index, _)| Param { owner, index });
        params.into_iter().all(|param| {
            let given = subst.get(param).map_or(Ty::Unknown, |ty| table.shallow(ty));
            let is_open = given.is_unknown() || matches!(given.peeled(), Ty::External(_));
            is_open
                || self.bounds_of(param).iter().all(|bound| {
                    self.is_marker(bound.key)
                        || self.implements_within(table, &given, bound.key, depth)
                })
        })
    }

    /// What the bounds say of an associated type.
    fn binding(&self, bounds: &[Bound], name: Name) -> Option<Ty> {
        let bound = bounds.iter().flat_map(|bound| &*bound.bindings);
        bound
            .clone()
            .find(|(own, _)| *own == name)
            .map(|(_, ty)| ty.clone())
    }

    /// Fresh variables for the parameters of an impl, fitted to the type it is used for.
    pub(crate) fn instantiate_impl(&self, table: &mut Table, id: ImplId, ty: &Ty) -> Subst {
        let owner = Owner::Impl(id);
        let args: Vec<Ty> = self
            .impl_(id)
            .generics
            .params
            .iter()
            .map(|_| table.fresh())
            .collect();
        let subst = Subst::of(owner, &args);
        let own = subst.apply(&self.impl_self(id));
        // Impls are looked up with references peeled, on either side.
        match (&own, ty) {
            (Ty::Ref(_), Ty::Ref(_)) => table.unify(&own, ty),
            (own, ty) => table.unify(own.peeled(), ty.peeled()),
        }
        subst
    }

    pub(crate) fn impl_self(&self, id: ImplId) -> Ty {
        self.scope(Owner::Impl(id)).self_ty.unwrap_or(Ty::Unknown)
    }

    /// Whether a type is known to implement a trait.
    pub(crate) fn implements(&self, table: &mut Table, ty: &Ty, key: TraitKey) -> bool {
        self.implements_within(table, ty, key, DEPTH)
    }

    fn implements_within(&self, table: &mut Table, ty: &Ty, key: TraitKey, depth: u32) -> bool {
        let Some(depth) = depth.checked_sub(1) else {
            return false;
        };
        let ty = table.shallow(ty);
        if matches!(ty, Ty::Ref(_)) && Some(key) == self.lang.deref {
            return true;
        }
        let by_itself = match ty.peeled() {
            Ty::Opaque(bounds) => self.requires(bounds, key, depth),
            Ty::Param(param) => self.requires(&self.bounds_of(*param), key, depth),
            Ty::Unknown | Ty::Var(_) | Ty::Projection(_) | Ty::External(_) => return false,
            Ty::Future(_) => self.trait_key_path(key).as_str() == "std::future::Future",
            _ => false,
        };
        by_itself || self.implements_by_impl(table, &ty, key, depth)
    }

    fn implements_by_impl(&self, table: &mut Table, ty: &Ty, key: TraitKey, depth: u32) -> bool {
        let own = ty.head().map_or(&[][..], |head| self.impls.of(key, head));
        let covers = |table: &mut Table, id: ImplId| {
            could_be(&self.impl_self(id), ty) && self.meets_bounds(table, id, ty, depth)
        };
        own.iter().any(|id| covers(table, *id))
            || self
                .impls
                .blanket(key)
                .iter()
                .any(|id| self.blanket_applies(table, *id, ty, depth))
    }

    /// Whether bounds include a trait, by themselves or through a supertrait.
    pub(crate) fn require(&self, bounds: &[Bound], key: TraitKey) -> bool {
        self.requires(bounds, key, DEPTH)
    }

    fn requires(&self, bounds: &[Bound], key: TraitKey, depth: u32) -> bool {
        let Some(depth) = depth.checked_sub(1) else {
            return false;
        };
        bounds
            .iter()
            .any(|bound| bound.key == key || self.requires(&self.supertraits(bound), key, depth))
    }

    /// The supertraits of a bound's trait.
    pub(crate) fn supertraits(&self, bound: &Bound) -> Vec<Bound> {
        let TraitKey::Source(id) = bound.key else {
            return Vec::new();
        };
        let owner = Owner::Trait(id);
        let scope = self.scope(owner);
        let subst = Subst::of(owner, &bound.args);
        let list = self.trait_(id).supertraits.iter();
        list.filter_map(|path| self.lower_bound(path, &scope))
            .map(|bound| subst.apply_bound(&bound))
            .collect()
    }

    /// Whether an `impl<T: Bounds> Trait for T` covers a type.
    fn blanket_applies(&self, table: &mut Table, id: ImplId, ty: &Ty, depth: u32) -> bool {
        match self.impl_self(id).peeled() {
            Ty::Param(param) => self.bounds_of(Param { ..*param }).iter().all(|bound| {
                self.is_marker(bound.key) || self.implements_within(table, ty, bound.key, depth)
            }),
            _ => false,
        }
    }

    /// Traits that nearly everything implements and that no stub bothers to list.
    fn is_marker(&self, key: TraitKey) -> bool {
        let path = self.trait_key_path(key);
        let last = path.as_str().rsplit("::").next().unwrap_or_default();
        matches!(
            last,
            "Sized" | "Send" | "Sync" | "Unpin" | "Clone" | "Debug" | "UnwindSafe"
        )
    }
}

/// Whether an impl for `pattern` can be the impl for `ty`, going by what is known of both.
pub(crate) fn could_be(pattern: &Ty, ty: &Ty) -> bool {
    match (pattern, ty) {
        (Ty::Param(_) | Ty::Unknown | Ty::Var(_) | Ty::Projection(_), _)
        | (_, Ty::Param(_) | Ty::Unknown | Ty::Var(_) | Ty::Projection(_) | Ty::External(_)) => {
            true
        }
        (Ty::Adt(a, left), Ty::Adt(b, right)) => a == b && all_could_be(left, right),
        (Ty::Tuple(left), Ty::Tuple(right)) => {
            left.len() == right.len() && all_could_be(left, right)
        }
        (Ty::Ref(left), Ty::Ref(right))
        | (Ty::Slice(left), Ty::Slice(right))
        | (Ty::Array(left), Ty::Array(right)) => could_be(left, right),
        (Ty::Primitive(a), Ty::Primitive(b)) => a == b,
        (Ty::Opaque(left), Ty::Opaque(right)) => {
            left.first().map(|bound| bound.key) == right.first().map(|bound| bound.key)
        }
        (Ty::Opaque(_) | Ty::Pointer(_), _) | (_, Ty::Opaque(_)) => true,
        _ => false,
    }
}

fn all_could_be(left: &[Ty], right: &[Ty]) -> bool {
    left.iter()
        .zip(right)
        .all(|(left, right)| could_be(left, right))
}
