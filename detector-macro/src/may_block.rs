//! `#[nostall::may_block]`: a mark for the analysis.

use proc_macro2::TokenStream;
use syn::{ImplItemFn, TraitItemFn};

use crate::tokens;

/// Checks that the attribute is on a sync fn, and leaves the fn as it is.
pub(crate) fn expand(options: &TokenStream, item: TokenStream) -> TokenStream {
    match check(options, &item) {
        Ok(()) => item,
        Err(error) => tokens::beside(&error, &item),
    }
}

fn check(options: &TokenStream, item: &TokenStream) -> syn::Result<()> {
    if !options.is_empty() {
        let message = "`#[nostall::may_block]` takes no options";
        return Err(syn::Error::new_spanned(options, message));
    }
    let sig = syn::parse2::<ImplItemFn>(item.clone())
        .map(|function| function.sig)
        .or_else(|_| syn::parse2::<TraitItemFn>(item.clone()).map(|function| function.sig))
        .map_err(|_| {
            let message = "`#[nostall::may_block]` goes on a fn or method";
            syn::Error::new_spanned(item, message)
        })?;
    match &sig.asyncness {
        Some(token) => Err(syn::Error::new_spanned(
            token,
            "`#[nostall::may_block]` goes on a sync fn: an async one that blocks is what \
             `#[nostall::nonblocking]` reports",
        )),
        None => Ok(()),
    }
}
