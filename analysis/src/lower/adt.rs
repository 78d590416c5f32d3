//! Structs, enums and unions, and the `impl`s that their derives write.

use syn::{Fields, Visibility};

use crate::facts::item::{Adt, Impl, ItemKind, Variant};
use crate::facts::types::{GenericArgs, PathRef, Segment, TypeRef};
use crate::lower::{FileLowerer, attrs, index, ty};
use crate::names::Name;

impl FileLowerer<'_> {
    pub(super) fn fields(&self, fields: &Fields) -> Vec<(Name, TypeRef)> {
        let enabled = |field: &&syn::Field| attrs::enabled(&field.attrs, self.cfg);
        let named = |(at, field): (usize, &syn::Field)| {
            let name = field
                .ident
                .as_ref()
                .map_or_else(|| Name::new(&at.to_string()), ty::name);
            (name, ty::lower(&field.ty))
        };
        fields
            .iter()
            .filter(enabled)
            .enumerate()
            .map(named)
            .collect()
    }

    pub(super) fn adt(
        &mut self,
        ident: &syn::Ident,
        vis: &Visibility,
        generics: &syn::Generics,
        variants: Vec<Variant>,
        is_enum: bool,
    ) {
        let name = self.declare(ident, vis, ItemKind::Adt(index(self.facts.adts.len())));
        let generics = ty::generics(generics);
        self.facts.adts.push(Adt {
            name,
            module: self.module,
            generics,
            variants,
            is_enum,
        });
    }

    /// `#[derive(Trait)]` as the impl it writes, without bodies.
    pub(super) fn derives(
        &mut self,
        ident: &syn::Ident,
        generics: &syn::Generics,
        attrs: &[syn::Attribute],
        fields: Option<&syn::Fields>,
    ) {
        for of_trait in attrs::derives(attrs) {
            let generics = ty::generics(generics);
            let args = generics.params.iter().map(|param| PathRef::plain([*param]));
            let args = GenericArgs {
                types: args.map(|path| TypeRef::Path(Box::new(path))).collect(),
                bindings: Vec::new(),
            };
            let own = Segment {
                name: ty::name(ident),
                args: Some(Box::new(args)),
            };
            let own = PathRef {
                qself: None,
                segments: vec![own],
            };
            // Whichever crate derives it, it is the trait of std that is implemented.
            let target = derefs_to(&of_trait, fields);
            let path = match target {
                Some(_) => PathRef::plain(["", "std", "ops", "Deref"].map(Name::new)),
                None => ty::path(&of_trait, None),
            };
            self.facts.impls.push(Impl {
                module: self.module,
                generics,
                of_trait: Some(path),
                self_type: TypeRef::Path(Box::new(own)),
                functions: Vec::new(),
                types: target.into_iter().collect(),
                values: Vec::new(),
            });
        }
    }
}

/// What a derived `Deref` leads to: the only field, or the one marked for it.
fn derefs_to(of_trait: &syn::Path, fields: Option<&syn::Fields>) -> Option<(Name, TypeRef)> {
    let is_deref = of_trait.segments.last()?.ident == "Deref";
    let fields = fields.filter(|_| is_deref)?;
    let is_marked = |field: &&syn::Field| {
        let mut attrs = field.attrs.iter();
        attrs.any(|attr| attr.path().is_ident("deref"))
    };
    let only = (fields.len() == 1).then(|| fields.iter().next()).flatten();
    let field = only.or_else(|| fields.iter().find(is_marked))?;
    Some((Name::new("Target"), ty::lower(&field.ty)))
}
