//! The items that the stubs define, by path.

use std::collections::BTreeSet;

use nostall_catalog::{STUBS, Stub};
use syn::visit::Visit;
use syn::{ImplItem, Item, TraitItem, Type, UseTree};

/// The top-level modules of a stub.
pub(crate) fn root_modules(stub: &Stub) -> Vec<String> {
    let file = syn::parse_file(stub.source).expect("stub parses");
    file.items
        .iter()
        .filter_map(|item| match item {
            Item::Mod(module) => Some(module.ident.to_string()),
            _ => None,
        })
        .collect()
}

/// What syn accepts but does not understand, such as a function without a body.
pub(crate) fn verbatim(file: &syn::File) -> Vec<String> {
    #[derive(Default)]
    struct Finder(Vec<String>);
    impl Visit<'_> for Finder {
        fn visit_item(&mut self, item: &Item) {
            match item {
                Item::Verbatim(tokens) => self.0.push(tokens.to_string()),
                Item::Fn(function) => self.0.extend(oddly_filled(&function.block)),
                _ => {}
            }
            syn::visit::visit_item(self, item);
        }
        fn visit_impl_item(&mut self, item: &ImplItem) {
            match item {
                ImplItem::Verbatim(tokens) => self.0.push(tokens.to_string()),
                ImplItem::Fn(function) => self.0.extend(oddly_filled(&function.block)),
                _ => {}
            }
        }
        fn visit_trait_item(&mut self, item: &TraitItem) {
            if let TraitItem::Verbatim(tokens) = item {
                self.0.push(tokens.to_string());
            }
        }
    }
    fn oddly_filled(block: &syn::Block) -> Option<String> {
        (!block.stmts.is_empty()).then(|| "a body that is not empty".to_owned())
    }
    let mut finder = Finder::default();
    finder.visit_file(file);
    finder.0
}

/// Every item of every stub, by full path.
pub(crate) struct StubItems {
    crates: BTreeSet<&'static str>,
    functions: BTreeSet<String>,
    methods: BTreeSet<String>,
    trait_methods: BTreeSet<String>,
    types: BTreeSet<String>,
    /// A glob or plain re-export: the path it gives, and the path it stands for.
    aliases: Vec<(String, String)>,
}

impl StubItems {
    pub(crate) fn load() -> StubItems {
        let mut items = StubItems {
            crates: STUBS.iter().map(|stub| stub.krate).collect(),
            functions: BTreeSet::new(),
            methods: BTreeSet::new(),
            trait_methods: BTreeSet::new(),
            types: BTreeSet::new(),
            aliases: Vec::new(),
        };
        for stub in STUBS {
            let file = syn::parse_file(stub.source).expect("stub parses");
            items.add_module(stub.krate, stub.krate, &file.items);
        }
        items
    }

    pub(crate) fn has_crate(&self, path: &str) -> bool {
        path.split("::")
            .next()
            .is_some_and(|krate| self.crates.contains(krate))
    }

    pub(crate) fn has_function(&self, path: &str) -> bool {
        self.any_name_of(path, &|name| self.functions.contains(name))
    }

    pub(crate) fn has_method(&self, path: &str) -> bool {
        self.any_name_of(path, &|name| self.methods.contains(name))
    }

    /// A method of the trait `path` names, or any type: which trait gives it is not written there.
    pub(crate) fn has_trait_method(&self, path: &str) -> bool {
        let owner = path.rsplit_once("::").map_or("", |(owner, _)| owner);
        self.any_name_of(path, &|name| self.trait_methods.contains(name)) || self.has_struct(owner)
    }

    pub(crate) fn has_type(&self, path: &str) -> bool {
        self.any_name_of(path, &|name| self.types.contains(name))
    }

    fn has_struct(&self, path: &str) -> bool {
        self.has_type(path)
            && !self
                .trait_methods
                .iter()
                .any(|method| owner_of(method) == path)
    }

    /// Whether `found` holds for the path or for what its re-exports stand for.
    fn any_name_of(&self, path: &str, found: &dyn Fn(&str) -> bool) -> bool {
        if found(path) {
            return true;
        }
        self.aliases.iter().any(|(alias, target)| {
            path.strip_prefix(alias.as_str()).is_some_and(|rest| {
                (rest.is_empty() || rest.starts_with("::"))
                    && alias != target
                    && self.any_name_of(&format!("{target}{rest}"), found)
            })
        })
    }

    fn add_module(&mut self, krate: &str, module: &str, items: &[Item]) {
        for item in items {
            match item {
                Item::Mod(inner) => {
                    let name = format!("{module}::{}", inner.ident);
                    if let Some((_, items)) = &inner.content {
                        self.add_module(krate, &name, items);
                    }
                }
                Item::Fn(function) => {
                    self.functions
                        .insert(format!("{module}::{}", function.sig.ident));
                }
                Item::Struct(item) => self.add_type(module, &item.ident),
                Item::Enum(item) => self.add_type(module, &item.ident),
                Item::Union(item) => self.add_type(module, &item.ident),
                Item::Type(item) => self.add_type_alias(module, item),
                Item::Trait(item) => self.add_trait(module, item),
                Item::Impl(item) => self.add_impl(module, item),
                Item::Use(item) if matches!(item.vis, syn::Visibility::Public(_)) => {
                    self.add_use(krate, module, "", &item.tree);
                }
                _ => {}
            }
        }
    }

    fn add_type(&mut self, module: &str, ident: &syn::Ident) {
        self.types.insert(format!("{module}::{ident}"));
    }

    fn add_type_alias(&mut self, module: &str, item: &syn::ItemType) {
        self.add_type(module, &item.ident);
        if let Some(target) = type_path(&item.ty) {
            let target = format!("{module}::{target}");
            self.aliases
                .push((format!("{module}::{}", item.ident), target));
        }
    }

    fn add_trait(&mut self, module: &str, item: &syn::ItemTrait) {
        self.add_type(module, &item.ident);
        for member in &item.items {
            if let TraitItem::Fn(function) = member {
                self.trait_methods
                    .insert(format!("{module}::{}::{}", item.ident, function.sig.ident));
            }
        }
    }

    fn add_impl(&mut self, module: &str, item: &syn::ItemImpl) {
        let Some(owner) = type_path(&item.self_ty) else {
            return;
        };
        if item.trait_.is_some() {
            return;
        }
        for member in &item.items {
            if let ImplItem::Fn(function) = member {
                self.methods
                    .insert(format!("{module}::{owner}::{}", function.sig.ident));
            }
        }
    }

    fn add_use(&mut self, krate: &str, module: &str, prefix: &str, tree: &UseTree) {
        match tree {
            UseTree::Path(path) => {
                let prefix = match (prefix, path.ident.to_string().as_str()) {
                    ("", "crate") => krate.to_owned(),
                    ("", "self") => module.to_owned(),
                    ("", "super") => owner_of(module).to_owned(),
                    ("", first) if self.crates.contains(first) => first.to_owned(),
                    ("", first) => format!("{module}::{first}"),
                    (prefix, segment) => format!("{prefix}::{segment}"),
                };
                self.add_use(krate, module, &prefix, &path.tree);
            }
            UseTree::Name(name) => {
                let target = if prefix.is_empty() {
                    name.ident.to_string()
                } else {
                    format!("{prefix}::{}", name.ident)
                };
                self.aliases
                    .push((format!("{module}::{}", name.ident), target));
            }
            UseTree::Rename(rename) => {
                let target = if prefix.is_empty() {
                    rename.ident.to_string()
                } else {
                    format!("{prefix}::{}", rename.ident)
                };
                self.aliases
                    .push((format!("{module}::{}", rename.rename), target));
            }
            UseTree::Glob(_) => self.aliases.push((module.to_owned(), prefix.to_owned())),
            UseTree::Group(group) => {
                for tree in &group.items {
                    self.add_use(krate, module, prefix, tree);
                }
            }
        }
    }
}

fn owner_of(path: &str) -> &str {
    path.rsplit_once("::").map_or("", |(owner, _)| owner)
}

fn type_path(ty: &Type) -> Option<String> {
    let Type::Path(path) = ty else { return None };
    let segments: Vec<String> = path
        .path
        .segments
        .iter()
        .map(|segment| segment.ident.to_string())
        .collect();
    Some(segments.join("::"))
}
