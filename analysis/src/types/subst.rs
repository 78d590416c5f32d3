//! Replacing parameters by types, and finding out what variables stand for.

use std::cell::Cell;
use std::sync::Arc;

use crate::types::{Bound, Owner, Param, Ty};

/// Types of nested containers that are walked into; beyond, a type stays as it is.
const DEPTH: u32 = 24;

/// Parts of one type that are looked at; beyond, they are unknown. Types that share their parts, as
/// in `(v, v)`, are small to keep and would be endless to walk.
const PARTS: u32 = 2000;

/// What is left of [`DEPTH`] and [`PARTS`].
#[derive(Clone, Copy)]
struct Limits<'a> {
    depth: u32,
    parts: &'a Cell<u32>,
}

impl<'a> Limits<'a> {
    fn new(parts: &'a Cell<u32>) -> Limits<'a> {
        Limits {
            depth: DEPTH,
            parts,
        }
    }

    /// One level further in, at the next part; none where that is too much.
    fn enter(self) -> Option<Limits<'a>> {
        self.parts.set(self.parts.get().checked_sub(1)?);
        let depth = self.depth.checked_sub(1)?;
        Some(Limits { depth, ..self })
    }

    fn are_reached(self) -> bool {
        self.depth == 0 || self.parts.get() == 0
    }
}

/// Values for the type parameters of some owners.
#[derive(Clone, Debug, Default)]
pub(crate) struct Subst {
    values: Vec<(Param, Ty)>,
}

impl Subst {
    pub(crate) fn set(&mut self, param: Param, ty: Ty) {
        self.values.push((param, ty));
    }

    /// The parameters of `owner`, in order.
    pub(crate) fn of(owner: Owner, args: &[Ty]) -> Subst {
        let values = (0_u32..)
            .zip(args)
            .map(|(index, ty)| (Param { owner, index }, ty.clone()));
        Subst {
            values: values.collect(),
        }
    }

    pub(crate) fn get(&self, param: Param) -> Option<&Ty> {
        self.values
            .iter()
            .rev()
            .find(|(key, _)| *key == param)
            .map(|(_, ty)| ty)
    }

    pub(crate) fn apply(&self, ty: &Ty) -> Ty {
        if self.values.is_empty() {
            return ty.clone();
        }
        let parts = Cell::new(PARTS);
        map(ty, Limits::new(&parts), &mut |leaf| match leaf {
            Ty::Param(param) => self.get(*param).cloned(),
            _ => None,
        })
    }
}

/// What is known of the variables of one body.
#[derive(Debug, Default)]
pub(crate) struct Table {
    values: Vec<Option<Ty>>,
}

impl Table {
    pub(crate) fn fresh(&mut self) -> Ty {
        self.values.push(None);
        Ty::Var(u32::try_from(self.values.len() - 1).unwrap_or(u32::MAX))
    }

    /// The type, or what its variable stands for. Looks no deeper.
    pub(crate) fn shallow(&self, ty: &Ty) -> Ty {
        let mut ty = ty;
        for _ in 0..DEPTH {
            match ty {
                Ty::Var(var) => match self.values.get(*var as usize) {
                    Some(Some(value)) => ty = value,
                    _ => break,
                },
                _ => break,
            }
        }
        ty.clone()
    }

    /// The type with all known variables replaced.
    pub(crate) fn full(&self, ty: &Ty) -> Ty {
        self.full_within(ty, Limits::new(&Cell::new(PARTS)))
    }

    fn full_within(&self, ty: &Ty, limits: Limits<'_>) -> Ty {
        map(ty, limits, &mut |leaf| match leaf {
            Ty::Var(_) => match self.shallow(leaf) {
                Ty::Var(_) => None,
                value => limits
                    .enter()
                    .map(|limits| self.full_within(&value, limits)),
            },
            _ => None,
        })
    }

    /// Makes two types the same as far as they can be; differences are ignored.
    pub(crate) fn unify(&mut self, left: &Ty, right: &Ty) {
        self.unify_within(left, right, Limits::new(&Cell::new(PARTS)));
    }

    fn unify_within(&mut self, left: &Ty, right: &Ty, limits: Limits<'_>) {
        let Some(limits) = limits.enter() else {
            return;
        };
        let (left, right) = (self.shallow(left), self.shallow(right));
        match (&left, &right) {
            (Ty::Var(a), Ty::Var(b)) if a == b => {}
            (Ty::Unknown | Ty::Never, _) | (_, Ty::Unknown | Ty::Never) => {}
            (Ty::Var(var), other) | (other, Ty::Var(var)) => self.bind(*var, other),
            (Ty::Adt(a, left), Ty::Adt(b, right)) if a == b => self.unify_all(left, right, limits),
            (Ty::Tuple(left), Ty::Tuple(right)) => self.unify_all(left, right, limits),
            (Ty::Ref(left), Ty::Ref(right))
            | (Ty::Slice(left), Ty::Slice(right) | Ty::Array(right))
            | (Ty::Array(left), Ty::Array(right))
            | (Ty::Future(left), Ty::Future(right)) => self.unify_within(left, right, limits),
            (Ty::Pointer(left), Ty::Pointer(right)) => {
                self.unify_all(&left.0, &right.0, limits);
                self.unify_within(&left.1, &right.1, limits);
            }
            _ => {}
        }
    }

    fn bind(&mut self, var: u32, ty: &Ty) {
        if !self.occurs(var, ty, Limits::new(&Cell::new(PARTS)))
            && let Some(slot) = self.values.get_mut(var as usize)
        {
            *slot = Some(ty.clone());
        }
    }

    /// Whether a type holds a variable: binding it to the type would make a type without end.
    fn occurs(&self, var: u32, ty: &Ty, limits: Limits<'_>) -> bool {
        let mut found = limits.are_reached();
        if !found {
            map(ty, limits, &mut |leaf| {
                if let Ty::Var(other) = leaf {
                    found |= *other == var;
                    match self.shallow(leaf) {
                        Ty::Var(other) => found |= other == var,
                        value => found |= self.occurs_inside(var, &value, limits),
                    }
                }
                None
            });
            found |= limits.parts.get() == 0;
        }
        found
    }

    fn occurs_inside(&self, var: u32, ty: &Ty, limits: Limits<'_>) -> bool {
        limits
            .enter()
            .is_none_or(|limits| self.occurs(var, ty, limits))
    }

    fn unify_all(&mut self, left: &[Ty], right: &[Ty], limits: Limits<'_>) {
        for (left, right) in left.iter().zip(right) {
            self.unify_within(left, right, limits);
        }
    }
}

/// Rebuilds a type, with `change` deciding what a leaf becomes; none keeps it.
fn map(ty: &Ty, limits: Limits<'_>, change: &mut dyn FnMut(&Ty) -> Option<Ty>) -> Ty {
    let Some(limits) = limits.enter() else {
        return match limits.parts.get() {
            0 => Ty::Unknown,
            _ => ty.clone(),
        };
    };
    let mut all = |types: &[Ty]| types.iter().map(|ty| map(ty, limits, change)).collect();
    match ty {
        Ty::Adt(_, args) | Ty::Tuple(args) if args.is_empty() => ty.clone(),
        Ty::Adt(id, args) => Ty::Adt(*id, all(args)),
        Ty::Tuple(items) => Ty::Tuple(all(items)),
        Ty::Ref(inner) => Ty::Ref(Arc::new(map(inner, limits, change))),
        Ty::Slice(inner) => Ty::Slice(Arc::new(map(inner, limits, change))),
        Ty::Array(inner) => Ty::Array(Arc::new(map(inner, limits, change))),
        Ty::Future(inner) => Ty::Future(Arc::new(map(inner, limits, change))),
        Ty::Pointer(signature) => {
            let params = signature
                .0
                .iter()
                .map(|ty| map(ty, limits, change))
                .collect();
            Ty::Pointer(Arc::new((params, map(&signature.1, limits, change))))
        }
        Ty::Opaque(bounds) => Ty::Opaque(
            bounds
                .iter()
                .map(|bound| map_bound(bound, limits, change))
                .collect(),
        ),
        Ty::Projection(projection) => {
            let (inner, key, name) = &**projection;
            Ty::Projection(Arc::new((map(inner, limits, change), *key, *name)))
        }
        leaf => change(leaf).unwrap_or_else(|| leaf.clone()),
    }
}

fn map_bound(
    bound: &Bound,
    limits: Limits<'_>,
    change: &mut dyn FnMut(&Ty) -> Option<Ty>,
) -> Bound {
    Bound {
        key: bound.key,
        args: bound
            .args
            .iter()
            .map(|ty| map(ty, limits, change))
            .collect(),
        bindings: bound
            .bindings
            .iter()
            .map(|(name, ty)| (*name, map(ty, limits, change)))
            .collect(),
    }
}

impl Subst {
    pub(crate) fn apply_bound(&self, bound: &Bound) -> Bound {
        let parts = Cell::new(PARTS);
        map_bound(bound, Limits::new(&parts), &mut |leaf| match leaf {
            Ty::Param(param) => self.get(*param).cloned(),
            _ => None,
        })
    }
}
