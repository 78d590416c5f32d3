//! The call graph: whom a call can reach.

use crate::facts::body::{Expr, MacroShape, Statement};
use crate::index::{FnContainer, FnId, ImplId, Program, TraitId, TraitKey};
use crate::infer::Callee;
use crate::names::Name;
use crate::types::{Owner, Param, Subst, Table, Ty};

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

/// The functions a call can reach.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Targets {
    /// Exactly this one.
    One(Instance),
    /// One of the implementations of this trait method.
    AnyOf(FnId),
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
            Some(by) => self.with_self(table, self_ty, by),
            None => self_ty.clone(),
        };
        let key = TraitKey::Source(of);
        let exact = self_ty
            .head()
            .and_then(|head| self.impl_for(table, key, head, &self_ty));
        let Some(found) = exact else {
            return Targets::AnyOf(function);
        };
        let name = self.function(function).name;
        let mut own = self.impl_functions(found);
        Targets::One(match own.find(|id| self.function(*id).name == name) {
            Some(own) => own.into(),
            None => Instance {
                function,
                inherited_by: Some(found),
            },
        })
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
            Targets::AnyOf(method) => self.dispatched(method),
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
    pub(crate) fn dispatched(&self, method: FnId) -> Vec<FnId> {
        let FnContainer::Trait(of) = self.fn_container(method) else {
            return vec![method];
        };
        let mut found = self.implementations(of, self.function(method).name);
        let all = self.impls.all(TraitKey::Source(of)).len();
        if self.function(method).body.is_some() && (found.len() < all || all == 0) {
            found.push(method);
        }
        found.retain(|id| !self.only_panics(*id));
        found
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
