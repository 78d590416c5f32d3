//! The call graph: whom a call can reach.

use crate::facts::body::{Expr, MacroShape, Statement};
use crate::index::{FnContainer, FnId, Program, TraitId, TraitKey};
use crate::infer::Callee;
use crate::names::Name;
use crate::types::Table;

/// The functions a call can reach.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Targets {
    /// Exactly this one.
    One(FnId),
    /// One of the implementations of this trait method.
    AnyOf(FnId),
    /// None of the program.
    None,
}

impl Program {
    pub(crate) fn targets(&self, callee: &Callee) -> Targets {
        match callee {
            Callee::Function(id) => Targets::One(*id),
            Callee::Dispatch { function, self_ty } => {
                let FnContainer::Trait(of) = self.fn_container(*function) else {
                    return Targets::One(*function);
                };
                let key = TraitKey::Source(of);
                let exact = self_ty
                    .head()
                    .and_then(|head| self.impl_for(&mut Table::default(), key, head, self_ty));
                match exact {
                    Some(found) => {
                        let name = self.function(*function).name;
                        let own = self
                            .impl_functions(found)
                            .find(|id| self.function(*id).name == name);
                        Targets::One(own.unwrap_or(*function))
                    }
                    None => Targets::AnyOf(*function),
                }
            }
            Callee::Sink(_) => Targets::None,
        }
    }

    /// All functions that a call can reach.
    pub(crate) fn reached_by(&self, callee: &Callee) -> Vec<FnId> {
        match self.targets(callee) {
            Targets::One(id) => vec![id],
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
