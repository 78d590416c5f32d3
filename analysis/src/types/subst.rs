//! Replacing parameters by types, and finding out what variables stand for.

use std::sync::Arc;

use crate::types::{Bound, Owner, Param, Ty};

/// Types of nested containers that are walked into; beyond, a type stays as it is.
const DEPTH: u32 = 24;

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
        map(ty, DEPTH, &mut |leaf| match leaf {
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
        self.full_within(ty, DEPTH)
    }

    fn full_within(&self, ty: &Ty, depth: u32) -> Ty {
        map(ty, depth, &mut |leaf| match leaf {
            Ty::Var(_) => match self.shallow(leaf) {
                Ty::Var(_) => None,
                value => Some(self.full_within(&value, depth.saturating_sub(1))),
            },
            _ => None,
        })
    }

    /// Makes two types the same as far as they can be; differences are ignored.
    pub(crate) fn unify(&mut self, left: &Ty, right: &Ty) {
        self.unify_within(left, right, DEPTH);
    }

    fn unify_within(&mut self, left: &Ty, right: &Ty, depth: u32) {
        let Some(depth) = depth.checked_sub(1) else {
            return;
        };
        let (left, right) = (self.shallow(left), self.shallow(right));
        match (&left, &right) {
            (Ty::Var(a), Ty::Var(b)) if a == b => {}
            (Ty::Unknown | Ty::Never, _) | (_, Ty::Unknown | Ty::Never) => {}
            (Ty::Var(var), other) | (other, Ty::Var(var)) => self.bind(*var, other),
            (Ty::Adt(a, left), Ty::Adt(b, right)) if a == b => self.unify_all(left, right, depth),
            (Ty::Tuple(left), Ty::Tuple(right)) => self.unify_all(left, right, depth),
            (Ty::Ref(left), Ty::Ref(right))
            | (Ty::Slice(left), Ty::Slice(right) | Ty::Array(right))
            | (Ty::Array(left), Ty::Array(right))
            | (Ty::Future(left), Ty::Future(right)) => self.unify_within(left, right, depth),
            (Ty::Pointer(left), Ty::Pointer(right)) => {
                self.unify_all(&left.0, &right.0, depth);
                self.unify_within(&left.1, &right.1, depth);
            }
            _ => {}
        }
    }

    fn bind(&mut self, var: u32, ty: &Ty) {
        if !self.occurs(var, ty, DEPTH)
            && let Some(slot) = self.values.get_mut(var as usize)
        {
            *slot = Some(ty.clone());
        }
    }

    /// Whether a type holds a variable: binding it to the type would make a type without end.
    fn occurs(&self, var: u32, ty: &Ty, depth: u32) -> bool {
        let mut found = depth == 0;
        if !found {
            map(ty, depth, &mut |leaf| {
                if let Ty::Var(other) = leaf {
                    found |= *other == var;
                    match self.shallow(leaf) {
                        Ty::Var(other) => found |= other == var,
                        value => found |= self.occurs(var, &value, depth - 1),
                    }
                }
                None
            });
        }
        found
    }

    fn unify_all(&mut self, left: &[Ty], right: &[Ty], depth: u32) {
        for (left, right) in left.iter().zip(right) {
            self.unify_within(left, right, depth);
        }
    }
}

/// Rebuilds a type, with `change` deciding what a leaf becomes; none keeps it.
fn map(ty: &Ty, depth: u32, change: &mut dyn FnMut(&Ty) -> Option<Ty>) -> Ty {
    let Some(depth) = depth.checked_sub(1) else {
        return ty.clone();
    };
    let mut all = |types: &[Ty]| types.iter().map(|ty| map(ty, depth, change)).collect();
    match ty {
        Ty::Adt(_, args) | Ty::Tuple(args) if args.is_empty() => ty.clone(),
        Ty::Adt(id, args) => Ty::Adt(*id, all(args)),
        Ty::Tuple(items) => Ty::Tuple(all(items)),
        Ty::Ref(inner) => Ty::Ref(Arc::new(map(inner, depth, change))),
        Ty::Slice(inner) => Ty::Slice(Arc::new(map(inner, depth, change))),
        Ty::Array(inner) => Ty::Array(Arc::new(map(inner, depth, change))),
        Ty::Future(inner) => Ty::Future(Arc::new(map(inner, depth, change))),
        Ty::Pointer(signature) => {
            let params = signature
                .0
                .iter()
                .map(|ty| map(ty, depth, change))
                .collect();
            Ty::Pointer(Arc::new((params, map(&signature.1, depth, change))))
        }
        Ty::Opaque(bounds) => Ty::Opaque(
            bounds
                .iter()
                .map(|bound| map_bound(bound, depth, change))
                .collect(),
        ),
        Ty::Projection(projection) => {
            let (inner, key, name) = &**projection;
            Ty::Projection(Arc::new((map(inner, depth, change), *key, *name)))
        }
        leaf => change(leaf).unwrap_or_else(|| leaf.clone()),
    }
}

fn map_bound(bound: &Bound, depth: u32, change: &mut dyn FnMut(&Ty) -> Option<Ty>) -> Bound {
    Bound {
        key: bound.key,
        args: bound.args.iter().map(|ty| map(ty, depth, change)).collect(),
        bindings: bound
            .bindings
            .iter()
            .map(|(name, ty)| (*name, map(ty, depth, change)))
            .collect(),
    }
}

impl Subst {
    pub(crate) fn apply_bound(&self, bound: &Bound) -> Bound {
        map_bound(bound, DEPTH, &mut |leaf| match leaf {
            Ty::Param(param) => self.get(*param).cloned(),
            _ => None,
        })
    }
}
