//! The items that the stubs define, by path. Re-exports are left aside: a look-up in the tables
//! goes by the path of the definition.

use std::collections::{BTreeMap, BTreeSet};

use nostall_catalog::{STUBS, Stub};
use syn::visit::Visit;
use syn::{ImplItem, Item, TraitItem, Type};

/// The syntax tree of a stub.
pub(crate) fn parse(stub: &Stub) -> syn::File {
    syn::parse_file(stub.source)
        .unwrap_or_else(|error| panic!("a stub of {} does not parse: {error}", stub.krate))
}

/// The top-level modules of a stub.
pub(crate) fn root_modules(stub: &Stub) -> Vec<String> {
    let modules = parse(stub).items.into_iter().filter_map(|item| match item {
        Item::Mod(module) => Some(module.ident.to_string()),
        _ => None,
    });
    modules.collect()
}

/// What syn accepts but does not understand, such as a constant without a value, and bodies that
/// hold something.
pub(crate) fn leftovers(file: &syn::File) -> Vec<String> {
    let mut finder = Leftovers::default();
    finder.visit_file(file);
    finder.0
}

#[derive(Default)]
struct Leftovers(Vec<String>);

impl Visit<'_> for Leftovers {
    fn visit_item(&mut self, item: &Item) {
        if let Item::Verbatim(tokens) = item {
            self.0.push(tokens.to_string());
        }
        syn::visit::visit_item(self, item);
    }

    fn visit_impl_item(&mut self, item: &ImplItem) {
        if let ImplItem::Verbatim(tokens) = item {
            self.0.push(tokens.to_string());
        }
        syn::visit::visit_impl_item(self, item);
    }

    fn visit_trait_item(&mut self, item: &TraitItem) {
        if let TraitItem::Verbatim(tokens) = item {
            self.0.push(tokens.to_string());
        }
        syn::visit::visit_trait_item(self, item);
    }

    fn visit_stmt(&mut self, _: &syn::Stmt) {
        self.0.push("a body that is not empty".to_owned());
    }

    fn visit_expr_block(&mut self, _: &syn::ExprBlock) {}
}

/// Every item that the stubs define, by full path.
#[derive(Default)]
pub(crate) struct StubItems {
    pub(crate) crates: BTreeSet<&'static str>,
    pub(crate) functions: BTreeSet<String>,
    /// Methods of types, and whether each has a receiver.
    pub(crate) methods: BTreeMap<String, bool>,
    pub(crate) trait_methods: BTreeSet<String>,
    /// Structs, enums and traits; the types that carry inherent methods of the language.
    pub(crate) types: BTreeSet<String>,
}

impl StubItems {
    pub(crate) fn load() -> StubItems {
        let mut items = StubItems {
            crates: STUBS.iter().map(|stub| stub.krate).collect(),
            ..StubItems::default()
        };
        for stub in STUBS {
            items.add_module(stub.krate, &parse(stub).items);
        }
        items
    }

    fn add_module(&mut self, module: &str, items: &[Item]) {
        for item in items {
            match item {
                Item::Mod(inner) => {
                    let name = format!("{module}::{}", inner.ident);
                    let content = inner.content.as_ref().map(|(_, items)| items);
                    self.add_module(&name, content.expect("modules of stubs are inline"));
                }
                Item::Fn(function) => {
                    self.functions
                        .insert(format!("{module}::{}", function.sig.ident));
                }
                Item::Struct(item) => self.add_type(module, &item.ident),
                Item::Enum(item) => self.add_type(module, &item.ident),
                Item::Trait(item) => self.add_trait(module, item),
                Item::Impl(item) => self.add_impl(module, item),
                _ => {}
            }
        }
    }

    fn add_type(&mut self, module: &str, ident: &syn::Ident) {
        self.types.insert(format!("{module}::{ident}"));
    }

    fn add_trait(&mut self, module: &str, item: &syn::ItemTrait) {
        self.add_type(module, &item.ident);
        for member in &item.items {
            if let TraitItem::Fn(function) = member {
                let path = format!("{module}::{}::{}", item.ident, function.sig.ident);
                self.trait_methods.insert(path);
            }
        }
    }

    fn add_impl(&mut self, module: &str, item: &syn::ItemImpl) {
        let Type::Path(owner) = &*item.self_ty else {
            return;
        };
        let Some(owner) = owner.path.get_ident().or_else(|| last_of_one(&owner.path)) else {
            return;
        };
        for member in &item.items {
            if let (None, ImplItem::Fn(function)) = (&item.trait_, member) {
                let path = format!("{module}::{owner}::{}", function.sig.ident);
                self.methods.insert(path, function.sig.receiver().is_some());
            }
        }
    }
}

/// The name of a path of one segment, whatever its arguments.
fn last_of_one(path: &syn::Path) -> Option<&syn::Ident> {
    (path.segments.len() == 1).then(|| &path.segments[0].ident)
}
