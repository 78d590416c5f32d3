//! Patterns: what variables they bind, and to which types.

use std::sync::Arc;

use crate::facts::body::{Pat, PatId, PathId};
use crate::index::{AdtId, Def, Namespace};
use crate::infer::Infer;
use crate::names::Name;
use crate::types::{Owner, Ty};

impl Infer<'_> {
    /// Declares the variables of a pattern that is matched against a value of type `ty`.
    pub(super) fn bind(&mut self, pat: PatId, ty: &Ty) {
        let body = self.body;
        match body.pat(pat) {
            Pat::Wild | Pat::Rest | Pat::Path(_) => {}
            Pat::Bind { name, sub } => {
                self.declare(*name, ty.clone());
                if let Some(sub) = sub {
                    self.bind(*sub, ty);
                }
            }
            Pat::Ref(inner) => {
                let ty = match self.table.shallow(ty) {
                    Ty::Ref(inner) => Ty::clone(&inner),
                    other => other,
                };
                self.bind(*inner, &ty);
            }
            Pat::Typed(inner, written) => {
                let ty = self.written(*written);
                self.bind(*inner, &ty);
            }
            Pat::Or(cases) => {
                for case in cases {
                    self.bind(*case, ty);
                }
            }
            Pat::Tuple(_) | Pat::Slice(_) | Pat::TupleStruct(..) | Pat::Struct(..) => {
                let is_ref = matches!(self.table.shallow(ty), Ty::Ref(_));
                self.behind_refs += u32::from(is_ref);
                self.bind_parts(body.pat(pat), ty);
                self.behind_refs -= u32::from(is_ref);
            }
        }
    }

    fn bind_parts(&mut self, pat: &Pat, ty: &Ty) {
        match pat {
            Pat::Tuple(items) => self.bind_tuple(items, ty),
            Pat::Slice(items) => self.bind_slice(items, ty),
            Pat::TupleStruct(path, items) => {
                let names = (0..items.len()).map(|at| Name::new(&at.to_string()));
                self.bind_fields(*path, names.zip(items.iter().copied()), ty);
            }
            Pat::Struct(path, fields) => self.bind_fields(*path, fields.iter().copied(), ty),
            _ => {}
        }
    }

    /// Remembers that a variable is the function's own parameter.
    pub(super) fn mark_param(&mut self, pat: PatId, at: u32) {
        if let (Pat::Bind { .. }, Some(local)) = (self.body.pat(pat), self.locals.last_mut()) {
            local.param = Some(at);
        }
    }

    fn bind_tuple(&mut self, items: &[PatId], ty: &Ty) {
        let ty = self.peel(ty);
        let fields: Vec<Ty> = match &ty {
            Ty::Tuple(fields) => fields.to_vec(),
            Ty::Var(_) => {
                // The pattern says how many there are; what they are comes later.
                let fields: Vec<Ty> = items.iter().map(|_| self.table.fresh()).collect();
                self.table.unify(&ty, &Ty::Tuple(fields.clone().into()));
                fields
            }
            _ => Vec::new(),
        };
        let rest = items
            .iter()
            .position(|item| matches!(self.body.pat(*item), Pat::Rest));
        for (at, item) in items.iter().enumerate() {
            let from_end = rest.is_some_and(|rest| at > rest);
            let field = if from_end {
                (fields.len() + at).checked_sub(items.len())
            } else {
                Some(at)
            };
            let ty = field
                .and_then(|field| fields.get(field))
                .cloned()
                .unwrap_or(Ty::Unknown);
            self.bind(*item, &ty);
        }
    }

    fn bind_slice(&mut self, items: &[PatId], ty: &Ty) {
        let item_ty = match self.peel(ty) {
            Ty::Slice(item) | Ty::Array(item) => Ty::clone(&item),
            Ty::Adt(id, args) if Some(id) == self.program.lang.vec => args[0].clone(),
            _ => Ty::Unknown,
        };
        for item in items {
            // `rest @ ..` binds a part of the slice.
            let is_rest = matches!(self.body.pat(*item), Pat::Bind { sub: Some(sub), .. }
                if matches!(self.body.pat(*sub), Pat::Rest));
            let ty = if is_rest {
                Ty::Slice(Arc::new(item_ty.clone()))
            } else {
                item_ty.clone()
            };
            self.bind(*item, &ty);
        }
    }

    fn bind_fields(&mut self, path: PathId, fields: impl Iterator<Item = (Name, PatId)>, ty: &Ty) {
        let ty = self.peel(ty);
        let variant = self.variant(path);
        let args = variant.map(|(id, _)| self.adt_args(id, &ty));
        for (name, pat) in fields {
            let field = match (&variant, &args) {
                (Some((id, variant)), Some(args)) => {
                    self.program.variant_field(*id, *variant, args, name)
                }
                _ => None,
            };
            let ty = field.unwrap_or(match &ty {
                // `Ok(x)` of a type known by path only may be what it wraps.
                Ty::External(_) => ty.clone(),
                _ => Ty::Unknown,
            });
            self.bind(pat, &ty);
        }
    }

    /// The arguments of an ADT that a value of type `ty` is matched as, or built as.
    pub(super) fn adt_args(&mut self, id: AdtId, ty: &Ty) -> Vec<Ty> {
        if let Ty::Adt(own, args) = ty
            && *own == id
        {
            return args.to_vec();
        }
        let params = self.program.generics(Owner::Adt(id)).params.len();
        let args: Vec<Ty> = (0..params).map(|_| self.table.fresh()).collect();
        self.table.unify(ty, &Ty::Adt(id, args.clone().into()));
        args
    }

    /// The struct or variant that a path names.
    pub(super) fn variant(&mut self, path: PathId) -> Option<(AdtId, u32)> {
        let path = self.body.path(path);
        let names = path.names();
        if let Some(found) = self
            .program
            .resolve(self.module(), &names, Namespace::Types)
            && found.used == names.len()
        {
            match found.def {
                Def::Adt(id) => return Some((id, 0)),
                Def::Variant(id, variant) => return Some((id, variant)),
                _ => {}
            }
        }
        self.variant_of_type(&names)
    }

    /// `Self`, `Self::Variant`, `Alias`, `Alias::Variant`.
    fn variant_of_type(&mut self, names: &[Name]) -> Option<(AdtId, u32)> {
        let (last, rest) = names.split_last()?;
        let adt_of = |infer: &Self, names: &[Name]| {
            let path = crate::facts::types::PathRef::plain(names.iter().copied());
            let written = crate::facts::types::TypeRef::Path(Box::new(path));
            match infer.program.lower_type(&written, &infer.scope) {
                Ty::Adt(id, _) => Some(id),
                _ => None,
            }
        };
        if let Some(id) = adt_of(self, names) {
            return Some((id, 0));
        }
        let id = adt_of(self, rest)?;
        let variants = &self.program.adt(id).variants;
        let at = variants.iter().position(|variant| variant.name == *last)?;
        Some((id, u32::try_from(at).ok()?))
    }

    /// The type behind references, with variables replaced at the top.
    pub(super) fn peel(&mut self, ty: &Ty) -> Ty {
        let mut ty = self.table.shallow(ty);
        while let Ty::Ref(inner) = &ty {
            ty = self.table.shallow(inner);
        }
        if matches!(ty, Ty::Projection(_)) {
            self.known(&ty)
        } else {
            ty
        }
    }

    /// A type written in the body; `_` is for inference to find.
    pub(super) fn written(&mut self, id: crate::facts::body::TypeId) -> Ty {
        let body = self.body;
        let ty = self.program.lower_type(body.ty(id), &self.scope);
        self.open(&ty)
    }

    /// Replaces the holes of a written type by variables.
    pub(super) fn open(&mut self, ty: &Ty) -> Ty {
        match ty {
            Ty::Unknown => self.table.fresh(),
            Ty::Adt(id, args) => Ty::Adt(*id, args.iter().map(|arg| self.open(arg)).collect()),
            Ty::Ref(inner) => self.open(inner).reference(),
            Ty::Tuple(items) => Ty::Tuple(items.iter().map(|item| self.open(item)).collect()),
            ty => ty.clone(),
        }
    }
}
