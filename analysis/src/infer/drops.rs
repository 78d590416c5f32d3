//! Values that are dropped, and the code of theirs that runs then.

use nostall_catalog::Certainty;

use crate::facts::body::{CallSpan, ExprId, Pat, PatId, PathId};
use crate::index::{AdtId, FnId, TraitKey};
use crate::infer::{Callee, Infer, Local, Sink};
use crate::span::Span;
use crate::types::{Owner, Ty};

/// Types inside types whose fields are looked at.
const DEPTH: u32 = 4;

/// Containers that drop what they hold, when they are the only owner.
const OWNERS: &[&str] = &["std::boxed::Box", "std::option::Option", "std::vec::Vec"];

impl Infer<'_> {
    /// Infers an expression that is only looked at, or borrowed: a variable stays where it is.
    pub(super) fn place(&mut self, id: ExprId) -> Ty {
        let body = self.body;
        match body.expr(id) {
            crate::facts::body::Expr::Path(path) => {
                self.mark_captured(*path);
                self.path_value(*path)
            }
            _ => self.expr(id),
        }
    }

    /// Notes that a variable was given away, and is not dropped at the end of its scope.
    pub(super) fn mark_moved(&mut self, path: PathId) {
        if let Some(local) = self.variable(path) {
            local.dropped_at = None;
        }
    }

    /// Notes that a variable is named in a closure or async block, which most likely took it along.
    fn mark_captured(&mut self, path: PathId) {
        let region = self.region;
        if let Some(local) = self.variable(path).filter(|it| it.region != region) {
            local.dropped_at = None;
        }
    }

    fn variable(&mut self, path: PathId) -> Option<&mut Local> {
        let name = self.body.path(path).as_name()?;
        let mut innermost_first = self.locals.iter_mut().rev();
        innermost_first.find(|local| local.name == name)
    }

    /// Notes that a variable is dropped at the end of its scope unless it moves away.
    pub(super) fn mark_owned(&mut self, pat: PatId, span: Span) {
        if let (Pat::Bind { name, sub: None }, Some(local)) =
            (self.body.pat(pat), self.locals.last_mut())
            && local.name == *name
        {
            local.dropped_at = Some(span);
        }
    }

    /// Runs what the variables declared since `from` do when they are dropped, last one first.
    pub(super) fn drop_locals(&mut self, from: usize) {
        for at in (from..self.locals.len()).rev() {
            if let Some(span) = self.locals[at].dropped_at {
                let ty = self.locals[at].ty.clone();
                self.record_drop(
                    &ty,
                    CallSpan {
                        callee: span,
                        whole: span,
                    },
                );
            }
        }
    }

    pub(super) fn record_drop(&mut self, ty: &Ty, span: CallSpan) {
        let ty = self.known(ty);
        let mut found = Vec::new();
        self.drop_glue(&ty, DEPTH, &mut found);
        for callee in found {
            self.record(callee, span);
        }
    }

    /// What of the program and of the catalogue dropping a value runs.
    fn drop_glue(&mut self, ty: &Ty, depth: u32, found: &mut Vec<Callee>) {
        let (Some(depth), Ty::Adt(id, args)) = (depth.checked_sub(1), ty) else {
            return;
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
        let scope = self.program.scope(Owner::Adt(*id));
        for variant in &self.program.adt(*id).variants {
            for (_, written) in &variant.fields {
                let field = self.program.lower_type(written, &scope);
                let field = crate::types::Subst::of(Owner::Adt(*id), args).apply(&field);
                self.drop_glue(&field, depth, found);
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
