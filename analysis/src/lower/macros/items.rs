//! Macros in the place of items.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::parse::{ParseStream, Parser};
use syn::{Attribute, Expr, Ident, Meta, Token, Type, Visibility};

use crate::cfg::Cfg;
use crate::facts::ModDecl;
use crate::facts::item::{Item, ItemKind};
use crate::lower::attrs::{self, is_marked};
use crate::lower::lazy::Runs;
use crate::lower::macros::listed;
use crate::lower::{FileLowerer, index};

/// Lowers what a macro in item position declares, as far as its tokens tell.
pub(in crate::lower) fn item(file: &mut FileLowerer<'_>, item: &syn::ItemMacro) {
    let Some(last) = item.mac.path.segments.last() else {
        return;
    };
    let tokens = item.mac.tokens.clone();
    match last.ident.to_string().as_str() {
        "macro_rules" => {
            if let Some(ident) = &item.ident {
                let name = crate::lower::ty::name(ident);
                let exported = is_marked(&item.attrs, "macro_export");
                let item = Item {
                    name,
                    public: true,
                    kind: ItemKind::Macro,
                };
                file.facts.modules[file.module as usize].items.push(item);
                file.macros.define(name, tokens, exported);
            }
        }
        "lazy_static" | "thread_local" | "task_local" => statics(file, tokens),
        "cfg_if" => {
            for branch in enabled_branches(tokens, file.cfg) {
                as_items(file, branch);
            }
        }
        "include" => include(file, item),
        // Most other item macros repeat their tokens with changes: `pin_project!`, `cfg_rt!`.
        _ => match file.macros.written_out(&item.mac) {
            Some(written_out) => {
                file.macros.enter(&written_out);
                as_items(file, written_out);
                file.macros.leave();
            }
            None => {
                listed::note(file, &tokens);
                as_items(file, tokens);
            }
        },
    }
}

fn as_items(file: &mut FileLowerer<'_>, tokens: TokenStream) {
    if let Ok(parsed) = syn::parse2::<syn::File>(tokens) {
        file.items(&parsed.items);
    }
}

struct Static {
    vis: Visibility,
    name: Ident,
    ty: Type,
    init: Option<Expr>,
    runs: Runs,
}

/// `static ref NAME: Type = init;` and `static NAME: Type = const { init }`.
fn statics(file: &mut FileLowerer<'_>, tokens: TokenStream) {
    let one = |input: ParseStream<'_>| -> syn::Result<Static> {
        input.call(Attribute::parse_outer)?;
        let vis = input.parse()?;
        input.parse::<Token![static]>()?;
        let runs = match input.parse::<Option<Token![ref]>>()? {
            Some(_) => Runs::AtFirstUse,
            None => Runs::AsWritten,
        };
        let name = input.parse()?;
        input.parse::<Token![:]>()?;
        let ty = input.parse()?;
        let init = match input.parse::<Option<Token![=]>>()? {
            Some(_) => Some(input.parse()?),
            None => None,
        };
        input.parse::<Option<Token![;]>>()?;
        Ok(Static {
            vis,
            name,
            ty,
            init,
            runs,
        })
    };
    let all = |input: ParseStream<'_>| {
        let mut all = Vec::new();
        while !input.is_empty() {
            all.push(one(input)?);
        }
        Ok(all)
    };
    for item in all.parse2(tokens).unwrap_or_default() {
        file.value(
            (&item.name, &item.vis),
            &item.ty,
            item.init.as_ref(),
            item.runs,
        );
    }
}

/// `include!("file.rs")` with a literal path.
fn include(file: &mut FileLowerer<'_>, item: &syn::ItemMacro) {
    let Ok(path) = item.mac.parse_body::<syn::LitStr>() else {
        return;
    };
    let span = file.span(path.span());
    let decl = index(file.facts.mods.len());
    file.facts.mods.push(ModDecl {
        name: String::new(),
        folders: file.folders.clone(),
        path: Some(path.value()),
        possible_paths: Vec::new(),
        conditional: false,
        list: None,
        span,
        module: file.module,
        public: true,
    });
    file.macros.module(decl, span.start, true);
}

/// The branches of `if #[cfg(..)] { .. } else if #[cfg(..)] { .. } else { .. }` that may be built.
pub(super) fn enabled_branches(tokens: TokenStream, cfg: &Cfg) -> Vec<TokenStream> {
    let mut branches = Vec::new();
    let mut condition = Some(true); // of the branch that comes next; none when unknown
    let mut earlier_held = false;
    for token in tokens {
        let TokenTree::Group(group) = token else {
            continue;
        };
        match group.delimiter() {
            Delimiter::Bracket => {
                let inner = syn::parse2::<Meta>(group.stream()).ok();
                condition = inner.and_then(|meta| match meta {
                    Meta::List(list) => attrs::holds(&list.parse_args().ok()?, cfg),
                    _ => None,
                });
            }
            Delimiter::Brace => {
                if !earlier_held && condition != Some(false) {
                    branches.push(group.stream());
                }
                earlier_held |= condition == Some(true);
                condition = Some(true);
            }
            _ => {}
        }
    }
    branches
}
