//! Items of a module, an `impl`, a trait or a block.

use syn::{Fields, ImplItem, Item as SynItem, TraitItem, UseTree, Visibility};

use crate::facts::ModDecl;
use crate::facts::item::{Alias, Container, Impl, Item, ItemKind, Trait, Use, Variant};
use crate::lower::function::Parts;
use crate::lower::lazy::Runs;
use crate::lower::{FileLowerer, attrs, index, macros, ty};
use crate::names::Name;

impl FileLowerer<'_> {
    pub(super) fn items(&mut self, items: &[SynItem]) {
        for item in items {
            self.item(item);
        }
    }

    pub(super) fn item(&mut self, item: &SynItem) {
        let holds_functions =
            matches!(item, SynItem::Mod(_) | SynItem::Impl(_) | SynItem::Trait(_));
        if let Some(list) = attrs_of(item).filter(|list| !attrs::enabled(list, self.cfg)) {
            if holds_functions || matches!(item, SynItem::Fn(_)) {
                self.leave_out(list);
            }
            if let SynItem::Mod(item) = item
                && !attrs::wants_feature(list, self.cfg)
            {
                let decl = self.decl(item);
                self.facts.aside.push(decl);
            }
            return;
        }
        let attrs = attrs_of(item).filter(|_| holds_functions);
        let open = self.open_allowances(attrs.unwrap_or_default());
        self.enabled_item(item);
        self.close_allowances(open, item);
    }

    /// Counts what is not part of the build for want of a feature.
    pub(super) fn leave_out(&mut self, attrs: &[syn::Attribute]) {
        self.facts.left_out += u32::from(attrs::wants_feature(attrs, self.cfg));
    }

    fn enabled_item(&mut self, item: &SynItem) {
        match item {
            SynItem::Fn(item) => self.free_function(item),
            SynItem::Mod(item) => self.module(item),
            SynItem::Use(item) => {
                let root = item.leading_colon.map(|_| Name::new(""));
                self.use_tree(&item.tree, root.into_iter().collect(), public(&item.vis));
            }
            SynItem::ExternCrate(item) => self.extern_crate(item),
            SynItem::Struct(item) => {
                let variants = vec![Variant {
                    name: ty::name(&item.ident),
                    fields: self.fields(&item.fields),
                }];
                self.adt(&item.ident, &item.vis, &item.generics, variants, false);
                let fields = Some(&item.fields);
                self.derives(&item.ident, &item.generics, &item.attrs, fields);
            }
            SynItem::Union(item) => {
                let fields = self.fields(&Fields::Named(item.fields.clone()));
                let variants = vec![Variant {
                    name: ty::name(&item.ident),
                    fields,
                }];
                self.adt(&item.ident, &item.vis, &item.generics, variants, false);
                self.derives(&item.ident, &item.generics, &item.attrs, None);
            }
            SynItem::Enum(item) => {
                let variants = item
                    .variants
                    .iter()
                    .filter(|variant| attrs::enabled(&variant.attrs, self.cfg))
                    .map(|variant| Variant {
                        name: ty::name(&variant.ident),
                        fields: self.fields(&variant.fields),
                    })
                    .collect();
                self.adt(&item.ident, &item.vis, &item.generics, variants, true);
                self.derives(&item.ident, &item.generics, &item.attrs, None);
            }
            SynItem::Trait(item) => self.trait_item(item),
            SynItem::Impl(item) => self.impl_item(item),
            SynItem::Type(item) => {
                self.declare(
                    &item.ident,
                    &item.vis,
                    ItemKind::Alias(index(self.facts.aliases.len())),
                );
                let generics = ty::generics(&item.generics);
                let target = ty::lower(&item.ty);
                self.facts.aliases.push(Alias {
                    module: self.module,
                    generics,
                    target,
                });
            }
            SynItem::Const(item) => {
                let name = (&item.ident, &item.vis);
                self.value(name, &item.ty, Some(&item.expr), Runs::AsWritten);
            }
            SynItem::Static(item) => {
                let name = (&item.ident, &item.vis);
                self.value(name, &item.ty, Some(&item.expr), Runs::AsWritten);
            }
            SynItem::Macro(item) => macros::item(self, item),
            SynItem::ForeignMod(item) => self.foreign(item),
            _ => {}
        }
    }

    pub(super) fn declare(&mut self, ident: &syn::Ident, vis: &Visibility, kind: ItemKind) -> Name {
        let name = ty::name(ident);
        let item = Item {
            name,
            public: public(vis),
            kind,
        };
        self.facts.modules[self.module as usize].items.push(item);
        name
    }

    fn module(&mut self, item: &syn::ItemMod) {
        match &item.content {
            Some((_, items)) => {
                let id = index(self.facts.modules.len());
                let name = self.declare(&item.ident, &item.vis, ItemKind::Module(id));
                let attrs::Paths { certain, possible } = attrs::paths(&item.attrs, self.cfg);
                let folder = certain.or(possible.into_iter().next());
                let folder = folder.unwrap_or_else(|| name.to_string());
                self.folders.push(folder);
                let keeps = attrs::is_marked(&item.attrs, "macro_use");
                let mark = (!keeps).then(|| self.macros.begin());
                self.in_module(name, false, |inner| inner.items(items));
                if let Some(mark) = mark {
                    self.macros.end(&mark);
                }
                self.folders.pop();
            }
            None => {
                let id = index(self.facts.mods.len());
                self.declare(&item.ident, &item.vis, ItemKind::FileModule(id));
                let decl = self.decl(item);
                let macro_use = attrs::is_marked(&item.attrs, "macro_use");
                self.macros.module(id, decl.span.start, macro_use);
                self.facts.mods.push(decl);
            }
        }
    }

    fn decl(&mut self, item: &syn::ItemMod) -> ModDecl {
        let attrs::Paths { certain, possible } = attrs::paths(&item.attrs, self.cfg);
        ModDecl {
            name: ty::name(&item.ident).to_string(),
            folders: self.folders.clone(),
            path: certain,
            possible_paths: possible,
            conditional: !attrs::certain(&item.attrs, self.cfg),
            list: None,
            span: self.span(item.ident.span()),
            module: self.module,
            public: public(&item.vis),
        }
    }

    fn use_tree(&mut self, tree: &UseTree, mut path: Vec<Name>, public: bool) {
        let name = match tree {
            UseTree::Path(tree) => {
                path.push(ty::name(&tree.ident));
                return self.use_tree(&tree.tree, path, public);
            }
            UseTree::Group(group) => {
                for tree in &group.items {
                    self.use_tree(tree, path.clone(), public);
                }
                return;
            }
            UseTree::Glob(_) => None,
            UseTree::Name(tree) if tree.ident == "self" => path.last().copied(),
            UseTree::Rename(tree) if tree.ident == "self" => Some(ty::name(&tree.rename)),
            UseTree::Name(tree) => {
                path.push(ty::name(&tree.ident));
                path.last().copied()
            }
            UseTree::Rename(tree) => {
                path.push(ty::name(&tree.ident));
                Some(ty::name(&tree.rename))
            }
        };
        self.facts.modules[self.module as usize]
            .uses
            .push(Use { path, name, public });
    }

    fn extern_crate(&mut self, item: &syn::ItemExternCrate) {
        let real = ty::name(&item.ident);
        let name = item
            .rename
            .as_ref()
            .map_or(real, |(_, rename)| ty::name(rename));
        let path = if real == "self" {
            vec![Name::new("crate")]
        } else {
            vec![Name::new(""), real]
        };
        let import = Use {
            path,
            name: Some(name),
            public: public(&item.vis),
        };
        self.facts.modules[self.module as usize].uses.push(import);
    }

    fn trait_item(&mut self, item: &syn::ItemTrait) {
        let id = index(self.facts.traits.len());
        let name = self.declare(&item.ident, &item.vis, ItemKind::Trait(id));
        self.facts.traits.push(Trait {
            name,
            module: self.module,
            generics: ty::generics(&item.generics),
            supertraits: ty::bounds(&item.supertraits),
            functions: Vec::new(),
            types: Vec::new(),
        });
        let (mut functions, mut types) = (Vec::new(), Vec::new());
        for item in &item.items {
            match item {
                TraitItem::Fn(item) => {
                    let parts = Parts {
                        attrs: &item.attrs,
                        sig: &item.sig,
                        block: item.default.as_ref(),
                        container: Container::Trait(id),
                    };
                    functions.extend(self.function(&parts));
                }
                TraitItem::Type(item) => {
                    types.push((ty::name(&item.ident), ty::bounds(&item.bounds)));
                }
                _ => {}
            }
        }
        let lowered = &mut self.facts.traits[id as usize];
        (lowered.functions, lowered.types) = (functions, types);
    }

    fn impl_item(&mut self, item: &syn::ItemImpl) {
        if item.modifiers.polarity.is_some() {
            return;
        }
        let id = index(self.facts.impls.len());
        self.facts.impls.push(Impl {
            module: self.module,
            generics: ty::generics(&item.generics),
            of_trait: item.trait_.as_ref().map(|(path, _)| ty::path(path, None)),
            self_type: ty::lower(&item.self_ty),
            functions: Vec::new(),
            types: Vec::new(),
            values: Vec::new(),
        });
        let (mut functions, mut types, mut values) = (Vec::new(), Vec::new(), Vec::new());
        for item in &item.items {
            match item {
                ImplItem::Fn(item) => {
                    let parts = Parts {
                        attrs: &item.attrs,
                        sig: &item.sig,
                        block: Some(&item.block),
                        container: Container::Impl(id),
                    };
                    functions.extend(self.function(&parts));
                }
                ImplItem::Type(item) => types.push((ty::name(&item.ident), ty::lower(&item.ty))),
                ImplItem::Const(item) => values.push((ty::name(&item.ident), ty::lower(&item.ty))),
                _ => {}
            }
        }
        let lowered = &mut self.facts.impls[id as usize];
        (lowered.functions, lowered.types, lowered.values) = (functions, types, values);
    }
}

pub(super) fn public(vis: &Visibility) -> bool {
    !matches!(vis, Visibility::Inherited)
}

fn attrs_of(item: &SynItem) -> Option<&[syn::Attribute]> {
    Some(match item {
        SynItem::Const(item) => &item.attrs,
        SynItem::Enum(item) => &item.attrs,
        SynItem::ExternCrate(item) => &item.attrs,
        SynItem::Fn(item) => &item.attrs,
        SynItem::ForeignMod(item) => &item.attrs,
        SynItem::Impl(item) => &item.attrs,
        SynItem::Macro(item) => &item.attrs,
        SynItem::Mod(item) => &item.attrs,
        SynItem::Static(item) => &item.attrs,
        SynItem::Struct(item) => &item.attrs,
        SynItem::Trait(item) => &item.attrs,
        SynItem::Type(item) => &item.attrs,
        SynItem::Union(item) => &item.attrs,
        SynItem::Use(item) => &item.attrs,
        _ => return None,
    })
}
