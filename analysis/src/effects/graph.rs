//! The call graph: whom a call can reach.

use crate::facts::body::{Expr, MacroShape, Statement};
use crate::index::{FnContainer, FnId, ImplId, Program, TraitId, TraitKey};
use crate::infer::Callee;
use crate::names::Name;
use crate::types::{Bound, Owner, Param, Subst, Table, Ty};

/// A function, and where it is the default of a trait, for which type it runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Instance {
    pub(crate) function: FnId,
    /// The impl that leaves the function as the trait has it, where that is known.
    pub(crate) inherited_by: Option<ImplId>,
}

impl From<FnId> for Instance {
    fn from(function: FnId) -> Instance {
        Instance {
            function,
            inherited_by: None,
        }
    }
}

/// A method of a trait, called on a type that is not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Dispatched {
    pub(crate) method: FnId,
    /// Another trait that the type is known to implement: the `Sub` of a `dyn Sub`, whose
    /// supertrait has the method.
    through: Option<TraitId>,
}

impl Dispatched {
    /// Whether not just any type with the method's trait may be meant.
    pub(super) fn is_narrowed(self) -> bool {
        self.through.is_some()
    }
}

/// The functions a call can reach.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Targets {
    /// Exactly this one.
    One(Instance),
    /// One of several.
    AnyOf(Dispatched),
    /// None of the program.
    None,
}

impl Program {
    /// Whom a call can reach, of whatever type `Self` is where it stands.
    pub(crate) fn targets(&self, callee: &Callee) -> Targets {
        self.targets_for(callee, None)
    }

    /// Whom a call can reach that stands in a default function of a trait, run for the type of an
    /// impl.
    pub(super) fn targets_for(&self, callee: &Callee, inherited_by: Option<ImplId>) -> Targets {
        let (function, self_ty) = match callee {
            Callee::Function(id) => return Targets::One((*id).into()),
            Callee::Dispatch { function, self_ty } => (*function, self_ty),
            Callee::Sink(_) => return Targets::None,
        };
        let FnContainer::Trait(of) = self.fn_container(function) else {
            return Targets::One(function.into());
        };
        let table = &mut Table::default();
        let self_ty = match inherited_by {
            Some(by) => self.with_self(table, self_ty, by).peeled().clone(),
            None => self_ty.clone(),
        };
        let key = TraitKey::Source(of);
        let exact = self_ty
            .head()
            .and_then(|head| self.impl_for(table, key, head, &self_ty));
        let Some(found) = exact else {
            let through = self.known_by(&self_ty, of);
            return self.narrowed(Dispatched {
                method: function,
                through,
            });
        };
        Targets::One(self.instance(function, found))
    }

    /// What an impl has for a method of its trait: its own function or the default.
    fn instance(&self, method: FnId, of: ImplId) -> Instance {
        let name = self.function(method).name;
        let mut own = self.impl_functions(of);
        match own.find(|id| self.function(*id).name == name) {
            Some(own) => own.into(),
            None => Instance {
                function: method,
                inherited_by: Some(of),
            },
        }
    }

    /// The trait by which a type that is not known has the methods of a supertrait.
    fn known_by(&self, ty: &Ty, of: TraitId) -> Option<TraitId> {
        let bounds = match ty.peeled() {
            Ty::Opaque(bounds) => bounds.to_vec(),
            Ty::Param(param) => self.bounds_of(*param),
            _ => return None,
        };
        let key = TraitKey::Source(of);
        if bounds.iter().any(|bound| bound.key == key) {
            return None;
        }
        let of_super = |bound: &&Bound| self.require(std::slice::from_ref(*bound), key);
        match bounds.iter().find(of_super)?.key {
            TraitKey::Source(id) => Some(id),
            TraitKey::External(_) => None,
        }
    }

    /// Of the implementations of a supertrait's method, few may belong to a type that has the other
    /// trait as well.
    fn narrowed(&self, called: Dispatched) -> Targets {
        if called.through.is_some()
            && let [only] = self.dispatched(called)[..]
        {
            return Targets::One(only);
        }
        Targets::AnyOf(called)
    }

    /// A type in a trait with the type of an impl in place of `Self`.
    fn with_self(&self, table: &mut Table, ty: &Ty, by: ImplId) -> Ty {
        let Some(TraitKey::Source(of)) = self.impls.trait_of(by) else {
            return ty.clone();
        };
        let mut subst = Subst::default();
        let itself = Param {
            owner: Owner::Trait(of),
            index: Param::SELF,
        };
        subst.set(itself, self.impl_self(by));
        self.normalize(table, &subst.apply(ty))
    }

    /// All functions that a call can reach.
    pub(crate) fn reached_by(&self, callee: &Callee) -> Vec<FnId> {
        match self.targets(callee) {
            Targets::One(it) => vec![it.function],
            Targets::AnyOf(called) => {
                let all = self.dispatched(called).into_iter();
                all.map(|it| it.function).collect()
            }
            Targets::None => Vec::new(),
        }
    }

    /// Whether a function is the `drop` of a type.
    pub(crate) fn is_drop(&self, id: FnId) -> bool {
        let FnContainer::Impl(of) = self.fn_container(id) else {
            return false;
        };
        self.lang.drop.is_some() && self.impls.trait_of(of) == self.lang.drop
    }

    /// The functions named `name` in the impls of a trait.
    pub(crate) fn implementations(&self, of: TraitId, name: Name) -> Vec<FnId> {
        let impls = self.impls.all(TraitKey::Source(of)).iter();
        impls
            .filter_map(|id| {
                self.impl_functions(*id)
                    .find(|id| self.function(*id).name == name)
            })
            .collect()
    }

    /// Everything that a call of a trait's method can reach: its impls, and its default body
    /// where an impl leaves it. What only panics is not meant to be reached.
    pub(crate) fn dispatched(&self, called: Dispatched) -> Vec<Instance> {
        let method = called.method;
        let FnContainer::Trait(of) = self.fn_container(method) else {
            return vec![method.into()];
        };
        if let Some(through) = called.through {
            return self.dispatched_through(method, of, through);
        }
        let mut found = self.implementations(of, self.function(method).name);
        let all = self.impls.all(TraitKey::Source(of)).len();
        if self.function(method).body.is_some() && (found.len() < all || all == 0) {
            found.push(method);
        }
        found.retain(|id| !self.only_panics(*id));
        found.into_iter().map(Instance::from).collect()
    }

    /// As [`dispatched`](Self::dispatched), for the types that implement another trait as well.
    fn dispatched_through(&self, method: FnId, of: TraitId, through: TraitId) -> Vec<Instance> {
        let table = &mut Table::default();
        let impls = self.impls.all(TraitKey::Source(of)).iter();
        let meant = impls.filter(|id| {
            let ty = self.impl_self(**id);
            // An impl for any type says nothing of what the type is.
            ty.head().is_none() || self.implements(table, &ty, TraitKey::Source(through))
        });
        let found = meant.map(|id| self.instance(method, *id));
        let has_code = |it: &Instance| self.function(it.function).body.is_some();
        found
            .filter(|it| has_code(it) && !self.only_panics(it.function))
            .collect()
    }

    /// Whether a function is `unimplemented!()` or the like, and nothing else.
    fn only_panics(&self, id: FnId) -> bool {
        let Some(body) = &self.function(id).body else {
            return false;
        };
        let Expr::Block(block) = body.expr(body.root) else {
            return false;
        };
        let only = match (&block.statements[..], block.tail) {
            ([], Some(tail)) => tail,
            ([Statement::Expr(only)], None) => *only,
            _ => return false,
        };
        match body.expr(only) {
            Expr::Macro(call) => {
                let last = body.path(call.path).last();
                call.shape == MacroShape::Diverges && last.is_none_or(|it| it != "bail")
            }
            _ => false,
        }
    }
}
