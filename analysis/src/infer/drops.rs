//! Values that are dropped, and the code of theirs that runs then.
//!
//! A variable is dropped at the end of its scope unless its value moves away on some branch, and a
//! place when something is assigned to it. What only some owner drops, as an `Arc`, is left out.

use nostall_catalog::Certainty;

use crate::facts::body::{CallSpan, Expr, ExprId, Pat, PatId, PathId};
use crate::index::{AdtId, FnId, TraitKey};
use crate::infer::args::Given;
use crate::infer::variants::Left;
use crate::infer::{Callee, Frequency, Infer, Local, Sink};
use crate::names::Name;
use crate::span::Span;
use crate::types::{Owner, Subst, Ty};

/// Types inside types whose fields are looked at.
const DEPTH: u32 = 4;

/// Containers that drop what they hold, when they are the only owner.
const OWNERS: &[&str] = &[
    "std::boxed::Box",
    "std::collections::BTreeMap",
    "std::collections::HashMap",
    "std::collections::VecDeque",
    "std::option::Option",
    "std::vec::Vec",
];

/// What becomes of a variable's value.
#[derive(Default)]
pub(super) struct Fate {
    /// Where it is declared, if it owns its value.
    owned_at: Option<Span>,
    /// Whether it is dropped at the end of its scope, as far as is seen by now.
    is_dropped: bool,
    /// The fields that were given away.
    parts_moved: Vec<Name>,
    /// Whether it was declared without a value.
    is_empty: bool,
    /// Whether it is a clone: who drops one of several owners most likely is not the last.
    is_clone: bool,
    /// Whether control may have left its scope while it was owned.
    was_left: bool,
    /// Whether it was let go of by hand, so that its drop has nothing left to do.
    is_released: bool,
    /// The `async move` block that took it along.
    captured_by: Option<u32>,
}

impl Infer<'_> {
    /// Infers an expression that is only looked at, or borrowed: a variable stays where it is.
    pub(super) fn place(&mut self, id: ExprId) -> Ty {
        let body = self.body;
        match body.expr(id) {
            Expr::Path(path) => {
                self.mark_captured(*path);
                self.path_value(*path)
            }
            Expr::Field { base, name } => self.field(*base, *name),
            _ => self.expr(id),
        }
    }

    /// Notes that a variable was given away, and is not dropped at the end of its scope.
    pub(super) fn mark_moved(&mut self, path: PathId) {
        if let Some(local) = self.variable(path) {
            local.drop.is_dropped = false;
        }
    }

    /// Notes that a field was given away, if its type is one that moves.
    pub(super) fn mark_part_moved(&mut self, base: ExprId, name: Name, ty: &Ty) {
        let is_owned = |(local, _): &(&mut Local, _)| local.drop.is_dropped;
        if self.root(base).as_ref().is_some_and(is_owned)
            && !matches!(self.known(ty), Ty::Primitive(_) | Ty::Ref(_))
            && let Some((local, part)) = self.root(base)
        {
            local.drop.parts_moved.push(part.unwrap_or(name));
        }
    }

    /// Notes that a variable, or a part of it, was given away.
    pub(super) fn mark_taken_from(&mut self, place: ExprId) {
        match self.root(place) {
            Some((local, None)) => local.drop.is_dropped = false,
            Some((local, Some(part))) => local.drop.parts_moved.push(part),
            None => {}
        }
    }

    /// Notes that what a variable holds is let go of by hand, on every way: `lock.unlock()`.
    pub(super) fn mark_released(&mut self, place: ExprId) {
        if self.around.frequency() <= Frequency::Mostly
            && let Some((local, None)) = self.root(place)
        {
            local.drop.is_released = true;
        }
    }

    /// Runs what an explicit `drop(..)` does.
    pub(super) fn drop_given(&mut self, given: &Given, span: CallSpan) {
        let is_released = match self.root(given.expr) {
            Some((local, None)) => local.drop.is_released,
            _ => false,
        };
        if !is_released {
            self.record_drop(&given.ty, span);
        }
    }

    /// Notes that a variable is named in a closure or async block, which most likely took it along.
    fn mark_captured(&mut self, path: PathId) {
        let region = self.region;
        let takes = self.moving.last() == Some(&region);
        if let Some(local) = self.variable(path).filter(|it| it.region != region) {
            match takes {
                true => local.drop.captured_by = Some(region),
                false => local.drop.is_dropped = false,
            }
        }
    }

    fn variable(&mut self, path: PathId) -> Option<&mut Local> {
        let name = self.body.path(path).as_name()?;
        let mut innermost_first = self.locals.iter_mut().rev();
        innermost_first.find(|local| local.name == name)
    }

    /// The variable that a place is a part of, without a dereference on the way, and the field of it
    /// that the place lies in.
    fn root(&mut self, mut place: ExprId) -> Option<(&mut Local, Option<Name>)> {
        let body = self.body;
        let mut part = None;
        loop {
            match body.expr(place) {
                Expr::Field { base, name } => (place, part) = (*base, Some(*name)),
                Expr::Path(path) => return Some((self.variable(*path)?, part)),
                _ => return None,
            }
        }
    }

    /// Notes that the variables declared since `from` are dropped at the end of their scope unless
    /// they move away.
    pub(super) fn mark_owned(&mut self, from: usize, span: Span) {
        for local in self.locals[from..].iter_mut().filter(|it| !it.by_ref) {
            local.drop.owned_at = Some(span);
            local.drop.is_dropped = true;
        }
    }

    /// Notes that the variables declared since `from` have no value yet.
    pub(super) fn mark_empty(&mut self, from: usize, span: Span) {
        self.mark_owned(from, span);
        for local in &mut self.locals[from..] {
            local.drop.is_empty = true;
        }
    }

    /// As [`mark_owned`](Self::mark_owned), for variables with a first value.
    pub(super) fn mark_filled(&mut self, from: usize, pat: PatId, init: ExprId, span: Span) {
        if self.is_borrowed(pat, init) {
            return;
        }
        self.mark_owned(from, span);
        let is_clone =
            matches!(self.body.expr(init), Expr::Method(call) if call.name.as_str() == "clone");
        for local in &mut self.locals[from..] {
            local.drop.is_clone = is_clone;
        }
    }

    /// Whether a pattern takes apart what stays where it is. Taking a variable apart moves it.
    fn is_borrowed(&self, pat: PatId, init: ExprId) -> bool {
        let is_whole = matches!(self.body.pat(pat), Pat::Bind { sub: None, .. });
        let is_part = matches!(
            self.body.expr(init),
            Expr::Field { .. } | Expr::Index { .. } | Expr::Deref(_)
        );
        is_part && !is_whole
    }

    /// Notes that control may leave the scopes of the variables of the present region here.
    pub(super) fn mark_left(&mut self) {
        let region = self.region;
        for local in self.locals.iter_mut().filter(|it| it.region == region) {
            local.drop.was_left |= local.drop.is_dropped;
        }
    }

    /// What is kept from being dropped at the end is dropped where control leaves before that.
    pub(super) fn drop_unless_reached(&mut self, given: &[Given]) {
        let body = self.body;
        for given in given {
            let Expr::Path(path) = body.expr(given.expr) else {
                continue;
            };
            let left = self.variable(*path).filter(|local| local.drop.was_left);
            if let Some(span) = left.and_then(|local| local.drop.owned_at) {
                self.record_drop(&given.ty, at(span));
            }
        }
    }

    /// Runs what the old value of a place does when something else is assigned to it.
    pub(super) fn drop_assigned(&mut self, left: ExprId, right: ExprId, ty: &Ty, span: Span) {
        let body = self.body;
        let mut had_value = true;
        if let Expr::Path(path) = body.expr(left)
            && let Some(local) = self.variable(*path)
        {
            had_value = local.drop.is_dropped && !local.drop.is_empty;
            local.drop.parts_moved.clear();
            local.drop.is_dropped = local.drop.owned_at.is_some();
        }
        // Who puts something into an `Option` most likely found it empty.
        let ty = self.table.shallow(ty);
        if had_value && (body.is_none(right) || !self.is_option(&ty)) {
            self.drop_left(left, &ty, at(span));
        }
    }

    /// Runs what the old value of a place does, as far as is known which variant it is. Of an enum
    /// that may be any of its variants, the one that matters is a guess.
    fn drop_left(&mut self, place: ExprId, ty: &Ty, span: CallSpan) {
        let before = self.flow.calls.len();
        match self.left_in(place, ty) {
            Left::Nothing => {}
            Left::Variant(id, variant, empty) => {
                let ty = self.known(ty);
                let mut found = Vec::new();
                if let Ty::Adt(_, args) = &ty {
                    found.extend(self.own_drop(&ty).map(Callee::Function));
                    self.drop_variant((id, variant), args, &empty, DEPTH, &mut found);
                }
                for callee in found {
                    self.record(callee, span);
                }
            }
            Left::Any => {
                self.record_drop(ty, span);
                if self.has_variants(ty) {
                    for call in &mut self.flow.calls[before..] {
                        call.is_doubtful = true;
                    }
                }
            }
        }
    }

    /// Whether a type is an enum of the program.
    fn has_variants(&mut self, ty: &Ty) -> bool {
        let ty = self.known(ty);
        matches!(ty, Ty::Adt(id, _) if !self.program.is_stub_adt(id) && self.program.adt(id).is_enum)
    }

    fn is_option(&self, ty: &Ty) -> bool {
        matches!(ty, Ty::Adt(id, _) if Some(*id) == self.program.lang.option)
    }

    /// Runs what is dropped at the end of a statement that only takes it out of an `Option`.
    pub(super) fn drop_taken(&mut self, statement: ExprId, ty: &Ty) {
        if let Expr::Method(call) = self.body.expr(statement)
            && call.name.as_str() == "take"
            && call.args.is_empty()
        {
            self.record_drop(ty, call.span);
        }
    }

    /// Runs what the variables do that the present `async move` block took along and still has.
    pub(super) fn drop_captured(&mut self) {
        let region = Some(self.region);
        for at in (0..self.locals.len()).rev() {
            if self.locals[at].drop.captured_by == region {
                self.drop_local(at);
                self.locals[at].drop.is_dropped = false;
            }
        }
    }

    /// Runs what the variables declared since `from` do when they are dropped, last one first.
    pub(super) fn drop_locals(&mut self, from: usize) {
        for at in (from..self.locals.len()).rev() {
            self.drop_local(at);
        }
    }

    fn drop_local(&mut self, index: usize) {
        let local = &self.locals[index];
        let is_dropped = local.drop.is_dropped && !local.drop.is_released;
        if let (true, Some(span)) = (is_dropped, local.drop.owned_at) {
            let (ty, is_clone) = (local.ty.clone(), local.drop.is_clone);
            let moved = local.drop.parts_moved.clone();
            let before = self.flow.calls.len();
            self.record_drop_without(&ty, &moved, at(span));
            for call in &mut self.flow.calls[before..] {
                call.is_doubtful |= is_clone;
            }
        }
    }

    pub(super) fn record_drop(&mut self, ty: &Ty, span: CallSpan) {
        self.record_drop_without(ty, &[], span);
    }

    /// Enters the drop of what is left of a value when some of its fields are gone.
    fn record_drop_without(&mut self, ty: &Ty, gone: &[Name], span: CallSpan) {
        let ty = self.known(ty);
        let mut found = Vec::new();
        match (&ty, gone) {
            (Ty::Adt(id, args), [_, ..]) if !self.program.is_stub_adt(*id) => {
                self.drop_fields(*id, args, gone, DEPTH, &mut found);
            }
            (_, [_, ..]) => {}
            (_, []) => self.drop_glue(&ty, DEPTH, &mut found),
        }
        for callee in found {
            self.record(callee, span);
        }
    }

    /// What of the program and of the catalogue dropping a value runs.
    fn drop_glue(&mut self, ty: &Ty, depth: u32, found: &mut Vec<Callee>) {
        let Some(depth) = depth.checked_sub(1) else {
            return;
        };
        let (id, args) = match ty {
            Ty::Adt(id, args) => (id, args),
            Ty::Tuple(items) => {
                return items
                    .iter()
                    .for_each(|item| self.drop_glue(item, depth, found));
            }
            _ => return,
        };
        if self.program.is_stub_adt(*id) {
            found.extend(self.catalogued_drop(*id));
            if OWNERS.contains(&self.program.adt_path(*id).as_str()) {
                args.iter()
                    .for_each(|arg| self.drop_glue(arg, depth, found));
            }
            return;
        }
        found.extend(self.own_drop(ty).map(Callee::Function));
        self.drop_fields(*id, args, &[], depth, found);
    }

    fn drop_fields(
        &mut self,
        id: AdtId,
        args: &[Ty],
        gone: &[Name],
        depth: u32,
        found: &mut Vec<Callee>,
    ) {
        let variants = self.program.adt(id).variants.len();
        for variant in 0..u32::try_from(variants).unwrap_or(u32::MAX) {
            self.drop_variant((id, variant), args, gone, depth, found);
        }
    }

    fn drop_variant(
        &mut self,
        (id, variant): (AdtId, u32),
        args: &[Ty],
        gone: &[Name],
        depth: u32,
        found: &mut Vec<Callee>,
    ) {
        let scope = self.program.scope(Owner::Adt(id));
        let variant = self.program.adt(id).variants.get(variant as usize);
        let fields = variant.into_iter().flat_map(|variant| &variant.fields);
        for (name, written) in fields.filter(|(name, _)| !gone.contains(name)) {
            let field = self.program.lower_type(written, &scope);
            let field = Subst::of(Owner::Adt(id), args).apply(&field);
            let before = found.len();
            self.drop_glue(&field, depth, found);
            // What is emptied somewhere is most likely empty in the end.
            if found.len() > before && self.is_option(&field) && self.program.empties(*name) {
                found.truncate(before);
            }
        }
    }

    /// What the catalogue says of dropping a value. Where it only may block, as a buffer that is
    /// most likely empty by then, it says nothing.
    fn catalogued_drop(&self, id: AdtId) -> Option<Callee> {
        let api = self.program.known.drop_api(self.program.adt_path(id))?;
        let certainty = api.certainty;
        (certainty > Certainty::Possible).then_some(Callee::Sink(Sink {
            api,
            certainty,
            lent: None,
        }))
    }

    fn own_drop(&mut self, ty: &Ty) -> Option<FnId> {
        let key: TraitKey = self.program.lang.drop?;
        let of = self
            .program
            .impl_for(&mut self.table, key, ty.head()?, ty)?;
        self.program.impl_functions(of).next()
    }
}

/// A place as that of a call.
fn at(span: Span) -> CallSpan {
    CallSpan {
        callee: span,
        whole: span,
    }
}
