//! The expansion for the watchdog: polls of a function are seen under its path and line.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::{ToTokens, quote, quote_spanned};
use syn::Signature;

use super::options::Options;
use super::types;
use crate::tokens;

/// The content of a body whose polls are watched; none if it makes no future.
pub(super) fn body(sig: &Signature, old: &Group, options: &Options) -> Option<TokenStream> {
    let nostall = match &options.nostall {
        Some(path) => path.to_token_stream(),
        None => quote! { ::nostall },
    };
    let site = site(sig, &nostall, options);
    if sig.asyncness.is_some() {
        let expectation = types::expectation(&sig.output);
        // Not as a block in a block: the compiler takes its braces for the user's.
        let content = old.stream();
        let content = tokens::regroup(old, quote! { #expectation #content });
        return Some(quote! {
            #site
            #nostall::__private::watch_function(&__NOSTALL_SITE, async move #content).await
        });
    }
    let mut found = false;
    let content = async_blocks(old.stream(), &nostall, &mut found);
    found.then(|| quote! { #site #content })
}

/// A static that says which function this is.
fn site(sig: &Signature, nostall: &TokenStream, options: &Options) -> TokenStream {
    let ident = &sig.ident;
    let place =
        quote_spanned! { ident.span() => ::core::file!(), ::core::line!(), ::core::column!() };
    let name = match &options.name {
        Some(name) => name.to_token_stream(),
        None => {
            let name = ident.to_string();
            let name = name.trim_start_matches("r#");
            quote! { ::core::concat!(::core::module_path!(), "::", #name) }
        }
    };
    let threshold = options.threshold.map(|threshold| {
        let nanoseconds = u64::try_from(threshold.as_nanos()).unwrap_or(u64::MAX);
        quote! { .with_threshold(#nanoseconds) }
    });
    quote! {
        static __NOSTALL_SITE: #nostall::__private::StaticSite =
            #nostall::__private::StaticSite::function(#name, #place) #threshold;
    }
}

/// Watches each outermost async block: what a fn that returns a future, or the code that
/// `async_trait` makes, does its work in.
fn async_blocks(stream: TokenStream, nostall: &TokenStream, found: &mut bool) -> TokenStream {
    let tokens: Vec<TokenTree> = stream.into_iter().collect();
    let mut watched = TokenStream::new();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        let length = async_block(&tokens[at..]);
        if length > 0 {
            *found = true;
            let block = &tokens[at..at + length];
            watched.extend(quote! {
                #nostall::__private::watch_function(&__NOSTALL_SITE, #(#block)*)
            });
            at += length;
            continue;
        }
        let in_macro = at > 0 && tokens::is_punct(tokens.get(at - 1), '!');
        match token {
            // What a macro makes of the tokens is its own affair.
            TokenTree::Group(group) if !in_macro => {
                let content = async_blocks(group.stream(), nostall, found);
                watched.extend([TokenTree::Group(tokens::regroup(group, content))]);
            }
            token => watched.extend([token.clone()]),
        }
        at += 1;
    }
    watched
}

/// How many tokens the async block at the start takes; 0 if there is none.
fn async_block(tokens: &[TokenTree]) -> usize {
    let is_block = |at| matches!(tokens.get(at), Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace);
    match tokens::is_word(tokens.first(), "async") {
        true if is_block(1) => 2,
        true if tokens::is_word(tokens.get(1), "move") && is_block(2) => 3,
        _ => 0,
    }
}
