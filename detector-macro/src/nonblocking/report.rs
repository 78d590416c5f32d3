//! Findings as warnings and errors of the compiler.

use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};

use super::analyse::Placed;

/// Items that make the compiler report the findings.
pub(super) fn all(findings: &[Placed], deny: bool) -> TokenStream {
    findings
        .iter()
        .map(|placed| match deny {
            true => error(placed),
            false => warning(placed),
        })
        .collect()
}

/// A use of a deprecated macro, which is how a macro warns on stable. The path that names it,
/// `nostall::rule`, starts at the first token meant and ends at the last, so that the compiler
/// underlines all between. A deprecated constant would be underlined at its last name only.
///
/// `allow(deprecated)` is for deprecated items, so it does not reach in here.
fn warning(placed: &Placed) -> TokenStream {
    let nostall = Ident::new("nostall", placed.first);
    let rule = Ident::new(placed.finding.rule.name(), placed.last);
    let text = text(placed);
    let call = quote_spanned! { placed.last => !{} };
    quote! {
        #[warn(deprecated)]
        const _: () = {
            mod #nostall {
                #[deprecated(note = #text)]
                macro_rules! #rule { () => {} }
                #[allow(deprecated)]
                pub(super) use #rule;
            }
            #nostall::#rule #call
        };
    }
}

fn error(placed: &Placed) -> TokenStream {
    let (first, last) = (
        Ident::new("first", placed.first),
        Ident::new("last", placed.last),
    );
    let text = format!("`nostall::{}`: {}", placed.finding.rule, text(placed));
    syn::Error::new_spanned(quote! { #first #last }, text).to_compile_error()
}

/// What is called, why that blocks, and what to write instead.
fn text(placed: &Placed) -> String {
    let finding = &placed.finding;
    let mut text = finding.message.clone();
    if !finding.primary.text.is_empty() {
        text = format!("{text}: {}", finding.primary.text);
    }
    for note in &finding.notes {
        text = format!("{text}\nnote: {note}");
    }
    for suggestion in &finding.suggestions {
        text = format!("{text}\nhelp: {}", suggestion.message);
    }
    text
}
