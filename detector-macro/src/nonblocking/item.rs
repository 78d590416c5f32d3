//! What the attribute goes on, and what becomes of it.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{Block, Error, Expr, ImplItem, Item, ItemFn, Signature, Stmt, TraitItem};

use super::options::Options;
use super::scan::Scan;
use super::watch;
use crate::tokens;

/// The kinds of items that can have the attribute.
pub(super) enum Target<'a> {
    /// A function or method.
    Function(&'a ItemFn),
    /// An `impl`, a trait or a module: all functions in it.
    Container,
}

impl Target<'_> {
    pub(super) fn of<'a>(item: &'a Item, scan: &Scan) -> syn::Result<Target<'a>> {
        if let Some(nested) = scan.nested {
            let message =
                "an item around has `#[nostall::nonblocking]` already: remove one of the two";
            return Err(Error::new(nested, message));
        }
        match item {
            Item::Fn(function) if is_async(function, scan) => Ok(Target::Function(function)),
            Item::Fn(function) => Err(Error::new_spanned(
                function.sig.fn_token,
                "this fn is not async and makes no future: for a sync fn that blocks there is \
                 `#[nostall::may_block]`",
            )),
            Item::Mod(module) if module.content.is_none() => Err(Error::new_spanned(
                module,
                "the text of this module is not here: put `#[nostall::nonblocking]` on what is in it",
            )),
            Item::Impl(_) | Item::Trait(_) | Item::Mod(_) => Ok(Target::Container),
            Item::Verbatim(tokens) => Err(Error::new_spanned(
                tokens,
                "there is no body here to look into: put `#[nostall::nonblocking]` on the \
                 implementations",
            )),
            other => Err(Error::new_spanned(
                other,
                "`#[nostall::nonblocking]` goes on an async fn, or on an impl, a trait or a module \
                 with such fns",
            )),
        }
    }
}

/// Whether calling the function gives a future.
fn is_async(function: &ItemFn, scan: &Scan) -> bool {
    function.sig.asyncness.is_some() || scan.has_async || names_future(&function.sig)
}

fn names_future(sig: &Signature) -> bool {
    let output = sig.output.to_token_stream().to_string();
    output.contains("Future")
}

/// The function with the reports in its body, and its polls watched.
pub(super) fn function(
    function: &ItemFn,
    tokens: &TokenStream,
    reports: &TokenStream,
    options: &Options,
) -> syn::Result<TokenStream> {
    let mut tokens: Vec<TokenTree> = tokens.clone().into_iter().collect();
    let Some(old) = tokens.pop().and_then(braces) else {
        return Err(Error::new_spanned(&function.sig, "this fn has no body"));
    };
    let new = body(&function.sig, &old, reports, options);
    tokens.push(TokenTree::Group(new.unwrap_or(old)));
    Ok(tokens.into_iter().collect())
}

/// A group in braces. One that a macro was given as `$body:block` has another, invisible one around.
fn braces(token: TokenTree) -> Option<Group> {
    match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => Some(group),
        TokenTree::Group(group) if group.delimiter() == Delimiter::None => {
            group.stream().into_iter().last().and_then(braces)
        }
        _ => None,
    }
}

/// A body with reports in front and its polls watched; none where it can stay as it is.
fn body(sig: &Signature, old: &Group, reports: &TokenStream, options: &Options) -> Option<Group> {
    let (attributes, content) = split_inner_attributes(old);
    let watched = cfg!(feature = "watch")
        .then(|| watch::body(sig, &content, options))
        .flatten();
    if reports.is_empty() && watched.is_none() {
        return None;
    }
    let content = watched.unwrap_or_else(|| content.stream());
    let body = quote! { #attributes #reports #content };
    Some(tokens::regroup(old, body))
}

/// `#![..]` at the start of a body stays there when the rest moves into a block.
fn split_inner_attributes(body: &Group) -> (TokenStream, Group) {
    let tokens: Vec<TokenTree> = body.stream().into_iter().collect();
    let mut end = 0;
    while tokens::is_punct(tokens.get(end), '#') && tokens::is_punct(tokens.get(end + 1), '!') {
        end += 3;
    }
    if end == 0 {
        return (TokenStream::new(), body.clone());
    }
    let rest = tokens.iter().skip(end).cloned().collect();
    (
        tokens.iter().take(end).cloned().collect(),
        tokens::regroup(body, rest),
    )
}

/// The container behind the reports, with the polls of its functions watched.
pub(super) fn container(
    tokens: &TokenStream,
    reports: &TokenStream,
    options: &Options,
) -> syn::Result<TokenStream> {
    if !cfg!(feature = "watch") {
        return Ok(quote! { #reports #tokens });
    }
    let mut item: Item = syn::parse2(tokens.clone())?;
    functions(&mut item, &mut |sig, block| {
        let old = block.to_token_stream().into_iter().next();
        if let Some(TokenTree::Group(old)) = old
            && let Some(new) = body(sig, &old, &TokenStream::new(), options)
        {
            block.stmts = vec![Stmt::Expr(Expr::Verbatim(new.stream()), None)];
        }
    });
    Ok(quote! { #reports #item })
}

/// Calls `change` for every function of an item that has a body.
fn functions(item: &mut Item, change: &mut dyn FnMut(&Signature, &mut Block)) {
    match item {
        Item::Fn(function) => change(&function.sig, &mut function.block),
        Item::Impl(block) => {
            for item in &mut block.items {
                if let ImplItem::Fn(function) = item {
                    change(&function.sig, &mut function.block);
                }
            }
        }
        Item::Trait(block) => {
            for item in &mut block.items {
                if let TraitItem::Fn(function) = item
                    && let Some(body) = &mut function.default
                {
                    change(&function.sig, body);
                }
            }
        }
        Item::Mod(module) => {
            let items = module.content.iter_mut().flat_map(|(_, items)| items);
            items.for_each(|item| functions(item, change));
        }
        _ => {}
    }
}
