//! Patterns.

use syn::spanned::Spanned;
use syn::{Member, Pat as SynPat};

use crate::facts::body::{Pat, PatId};
use crate::lower::body::BodyLowerer;
use crate::lower::{attrs, index, ty};
use crate::names::Name;

impl BodyLowerer<'_, '_> {
    pub(super) fn pat(&mut self, pat: &SynPat) -> PatId {
        if self.too_deep(|| pat.span()) {
            return self.add_pat(Pat::Wild);
        }
        self.depth += 1;
        let lowered = self.pat_inner(pat);
        self.depth -= 1;
        self.add_pat(lowered)
    }

    fn pat_inner(&mut self, pat: &SynPat) -> Pat {
        match pat {
            SynPat::Ident(pat) => {
                let sub = pat.subpat.as_ref().map(|(_, sub)| self.pat(sub));
                Pat::Bind {
                    name: ty::name(&pat.ident),
                    sub,
                }
            }
            SynPat::Reference(pat) => Pat::Ref(self.pat(&pat.pat)),
            SynPat::Paren(pat) => self.pat_inner(&pat.pat),
            SynPat::Guard(pat) => self.pat_inner(&pat.pat),
            SynPat::Tuple(pat) => Pat::Tuple(self.pats(&pat.elems)),
            SynPat::Slice(pat) => Pat::Slice(self.pats(&pat.elems)),
            SynPat::Or(pat) => Pat::Or(self.pats(&pat.cases)),
            SynPat::TupleStruct(pat) => {
                let path = self.add_path(ty::path(&pat.path, pat.qself.as_ref()));
                Pat::TupleStruct(path, self.pats(&pat.elems))
            }
            SynPat::Struct(pat) => {
                let path = self.add_path(ty::path(&pat.path, pat.qself.as_ref()));
                let enabled = |field: &&syn::FieldPat| attrs::enabled(&field.attrs, self.file.cfg);
                let fields: Vec<_> = pat.fields.iter().filter(enabled).collect();
                let fields = fields
                    .iter()
                    .map(|field| (member(&field.member), self.pat(&field.pat)));
                Pat::Struct(path, fields.collect())
            }
            SynPat::Path(pat) => Pat::Path(self.add_path(ty::path(&pat.path, pat.qself.as_ref()))),
            SynPat::Type(pat) => {
                let inner = self.pat(&pat.pat);
                Pat::Typed(inner, self.add_type(ty::lower(&pat.ty)))
            }
            SynPat::Rest(_) => Pat::Rest,
            _ => Pat::Wild,
        }
    }

    fn pats<'p>(&mut self, pats: impl IntoIterator<Item = &'p SynPat>) -> Box<[PatId]> {
        pats.into_iter().map(|pat| self.pat(pat)).collect()
    }

    pub(super) fn add_pat(&mut self, pat: Pat) -> PatId {
        self.body.pats.push(pat);
        PatId(index(self.body.pats.len() - 1))
    }
}

/// The name of a field; tuple fields are named by their number.
pub(super) fn member(member: &Member) -> Name {
    match member {
        Member::Named(ident) => ty::name(ident),
        Member::Unnamed(index) => Name::new(&index.index.to_string()),
    }
}
