//! Every `use` in a stub leads to a module or a name that some stub holds, so that no look-up ends
//! in the void because of a typing error.

use std::collections::{BTreeMap, BTreeSet};

use nostall_catalog::STUBS;
use syn::{Item, UseTree};

use crate::items::parse;

/// Macros have no signature, so they are in no stub.
const MACROS: &[&str] = &["crossbeam_channel::select"];

#[test]
fn every_import_leads_somewhere() {
    let mut scopes = Scopes::default();
    for stub in STUBS {
        scopes.add_module(stub.krate, &parse(stub).items);
    }
    let dangling: Vec<String> = scopes
        .imports
        .iter()
        .filter(|import| !scopes.leads_somewhere(import))
        .filter(|import| !MACROS.contains(&import.path.join("::").as_str()))
        .map(|import| format!("{} in {}", import.path.join("::"), import.module))
        .collect();
    assert_eq!(dangling, Vec::<String>::new());
}

/// The names each module holds, and the imports in it.
#[derive(Default)]
struct Scopes {
    names: BTreeMap<String, BTreeSet<String>>,
    /// For a module that imports with `*`, from where; for a name, what it stands for.
    aliases: BTreeMap<String, Vec<String>>,
    imports: Vec<Import>,
}

struct Import {
    module: String,
    path: Vec<String>,
}

impl Scopes {
    fn add_module(&mut self, module: &str, items: &[Item]) {
        self.names.entry(module.to_owned()).or_default();
        for item in items {
            let ident = match item {
                Item::Mod(inner) => {
                    let (_, items) = inner.content.as_ref().expect("modules of stubs are inline");
                    self.add_module(&format!("{module}::{}", inner.ident), items);
                    &inner.ident
                }
                Item::Use(item) => {
                    self.add_use(module, Vec::new(), &item.tree);
                    continue;
                }
                Item::Fn(item) => &item.sig.ident,
                Item::Struct(item) => &item.ident,
                Item::Enum(item) => {
                    let variants = item
                        .variants
                        .iter()
                        .map(|variant| variant.ident.to_string());
                    self.names
                        .insert(format!("{module}::{}", item.ident), variants.collect());
                    &item.ident
                }
                Item::Union(item) => &item.ident,
                Item::Trait(item) => &item.ident,
                Item::Type(item) => &item.ident,
                Item::Const(item) => &item.ident,
                _ => continue,
            };
            self.names
                .entry(module.to_owned())
                .or_default()
                .insert(ident.to_string());
        }
    }

    fn add_use(&mut self, module: &str, mut path: Vec<String>, tree: &UseTree) {
        let (path, name) = match tree {
            UseTree::Path(tree) => {
                path.push(tree.ident.to_string());
                return self.add_use(module, path, &tree.tree);
            }
            UseTree::Group(group) => {
                for tree in &group.items {
                    self.add_use(module, path.clone(), tree);
                }
                return;
            }
            UseTree::Glob(_) => (path, None),
            UseTree::Name(tree) if tree.ident == "self" => {
                let name = path.last().cloned();
                (path, name)
            }
            UseTree::Name(tree) => {
                path.push(tree.ident.to_string());
                (path, Some(tree.ident.to_string()))
            }
            UseTree::Rename(tree) => {
                path.push(tree.ident.to_string());
                (path, Some(tree.rename.to_string()))
            }
        };
        let target = self.absolute(module, &path);
        let alias = name.map_or(module.to_owned(), |name| format!("{module}::{name}"));
        self.aliases.entry(alias).or_default().push(target);
        self.imports.push(Import {
            module: module.to_owned(),
            path,
        });
    }

    fn absolute(&self, module: &str, path: &[String]) -> String {
        let krate = module.split("::").next().unwrap_or(module);
        let parent = module.rsplit_once("::").map_or("", |(parent, _)| parent);
        let start = match path[0].as_str() {
            "crate" => krate.to_owned(),
            "self" => module.to_owned(),
            "super" => parent.to_owned(),
            first if self.is_local(module, first) => format!("{module}::{first}"),
            first => first.to_owned(),
        };
        [&[start], &path[1..]].concat().join("::")
    }

    /// A name that is no crate is one of the module's own, whether or not that was read by now.
    fn is_local(&self, module: &str, name: &str) -> bool {
        let known = self
            .names
            .get(module)
            .is_some_and(|names| names.contains(name));
        known || !STUBS.iter().any(|stub| stub.krate == name)
    }

    fn leads_somewhere(&self, import: &Import) -> bool {
        self.exists(&self.absolute(&import.module, &import.path), 0)
    }

    /// Whether a path is a module, a name in a module, or an alias of such a one.
    fn exists(&self, path: &str, depth: usize) -> bool {
        if depth > 8 {
            return false;
        }
        let Some((owner, name)) = path.rsplit_once("::") else {
            return self.names.contains_key(path);
        };
        let held = self
            .names
            .get(owner)
            .is_some_and(|names| names.contains(name));
        held || self.names.contains_key(path) || self.exists_by_alias(path, depth)
    }

    fn exists_by_alias(&self, path: &str, depth: usize) -> bool {
        let prefixes = path
            .match_indices("::")
            .map(|(at, _)| at)
            .chain([path.len()]);
        prefixes.into_iter().any(|at| {
            let targets = self.aliases.get(&path[..at]);
            targets.into_iter().flatten().any(|target| {
                target != &path[..at] && self.exists(&format!("{target}{}", &path[at..]), depth + 1)
            })
        })
    }
}
