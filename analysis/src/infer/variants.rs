//! Places that hold an enum of which the variant is known: what a `match` or `if let` around the present
//! expression found there, and what `take()` left behind. Nobody drops the payload of another variant.

use crate::facts::body::{Body, Expr, ExprId, Pat, PatId};
use crate::index::AdtId;
use crate::infer::Infer;
use crate::names::Name;
use crate::types::Ty;

/// What is known of places.
#[derive(Default)]
pub(super) struct Variants {
    /// Places that were matched, innermost last.
    pub(super) matched: Vec<Matched>,
    /// Places that something was taken from.
    taken: Vec<ExprId>,
}

/// A place where a pattern fits.
#[derive(Clone, Copy)]
pub(super) struct Matched {
    place: ExprId,
    found: Found,
}

#[derive(Clone, Copy)]
enum Found {
    Pattern(PatId),
    /// `if place.is_none()`
    None,
}

/// What dropping the old value of a place drops.
pub(super) enum Left {
    Nothing,
    /// One variant, without the fields that are empty.
    Variant(AdtId, u32, Vec<Name>),
    /// Whichever variant it is.
    Any,
}

impl Infer<'_> {
    /// Notes that a pattern fits a place as far as the present scope goes.
    pub(super) fn note_matched(&mut self, place: ExprId, pat: PatId) {
        if is_place(self.body, place) && !matches!(self.body.pat(pat), Pat::Wild) {
            let found = Found::Pattern(pat);
            self.variants.matched.push(Matched { place, found });
        }
    }

    /// Notes what a condition says of a place: `state.is_none()`.
    pub(super) fn note_condition(&mut self, cond: ExprId) {
        if let Expr::Method(call) = self.body.expr(cond)
            && call.name.as_str() == "is_none"
        {
            self.variants.matched.push(Matched {
                place: call.receiver,
                found: Found::None,
            });
        }
    }

    /// Notes that `take()` is called on a place.
    pub(super) fn note_taken(&mut self, place: ExprId) {
        self.variants.taken.push(place);
    }

    /// What is in a place of this type that something is assigned to. It is full again then.
    pub(super) fn left_in(&mut self, place: ExprId, ty: &Ty) -> Left {
        let body = self.body;
        let taken = &mut self.variants.taken;
        let before = taken.len();
        taken.retain(|it| !body.same_place(*it, place));
        if taken.len() < before {
            return Left::Nothing;
        }
        let mut matched = self.variants.matched.iter().rev();
        let Some(known) = matched.find(|it| body.same_place(it.place, place)) else {
            return Left::Any;
        };
        match known.found {
            Found::None => Left::Nothing,
            Found::Pattern(pat) => self.variant_of(pat, ty),
        }
    }

    fn variant_of(&mut self, pat: PatId, ty: &Ty) -> Left {
        let body = self.body;
        let own = match self.known(ty).peeled() {
            Ty::Adt(id, _) => *id,
            _ => return Left::Any,
        };
        let (path, fields) = match body.pat(pat) {
            Pat::Ref(inner) => return self.variant_of(*inner, ty),
            Pat::Path(path) => (*path, Vec::new()),
            Pat::TupleStruct(path, items) => {
                let names = (0..items.len()).map(|at| Name::new(&at.to_string()));
                (*path, names.zip(items.iter().copied()).collect())
            }
            Pat::Struct(path, fields) => (*path, fields.to_vec()),
            // `None` alone reads like a variable.
            Pat::Bind { name, sub: None } if name.as_str() == "None" => return Left::Nothing,
            _ => return Left::Any,
        };
        match self.variant(path) {
            Some((id, variant)) if id == own => {
                let empty = fields.iter().filter(|(_, pat)| self.is_taken(*pat));
                Left::Variant(id, variant, empty.map(|(name, _)| *name).collect())
            }
            _ => Left::Any,
        }
    }

    /// Whether something was taken from what a pattern binds.
    fn is_taken(&self, pat: PatId) -> bool {
        let Pat::Bind { name, .. } = self.body.pat(pat) else {
            return false;
        };
        let mut taken = self.variants.taken.iter();
        taken.any(|place| self.body.is_variable(*place, *name))
    }
}

/// Whether an expression is a variable or field, behind whatever references.
fn is_place(body: &Body, expr: ExprId) -> bool {
    match body.expr(expr) {
        Expr::Path(_) => true,
        Expr::Field { base: inner, .. } | Expr::Ref(inner) | Expr::Deref(inner) => {
            is_place(body, *inner)
        }
        _ => false,
    }
}
