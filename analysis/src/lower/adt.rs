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
            self.facts.impls.push(Impl {
                module: self.module,
                generics,
                of_trait: Some(ty::path(&of_trait, None)),
                self_type: TypeRef::Path(Box::new(own)),
                functions: Vec::new(),
                types: Vec::new(),
                values: Vec::new(),
            });
        }
    }
}
