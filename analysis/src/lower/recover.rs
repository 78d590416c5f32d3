//! Reads what can be read of a file with a syntax error: the items before and after it.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::parse::{ParseStream, Parser};
use syn::{Attribute, Item, ItemImpl, Visibility};

/// The items that a file was found to have.
#[derive(Default)]
pub(super) struct Recovered {
    pub(super) items: Vec<Item>,
    /// Whether these are all: the compiler's grammar takes more than that of `syn`.
    pub(super) is_complete: bool,
}

/// The items of a file, without those that do not parse; none where not even tokens can be told.
pub(super) fn items(text: &str) -> Option<Recovered> {
    let tokens = text.parse::<TokenStream>().ok()?;
    Some(all.parse2(tokens).unwrap_or_default())
}

fn all(input: ParseStream<'_>) -> syn::Result<Recovered> {
    let mut is_complete = Attribute::parse_inner(input).is_ok();
    let mut items = Vec::new();
    while !input.is_empty() {
        if let Ok(item) = attempt(input, plain_item) {
            items.push(item);
        } else if let Ok(item) = attempt(input, visible_impl) {
            items.push(item);
        } else {
            is_complete = false;
            skip_item(input)?;
        }
    }
    Ok(Recovered { items, is_complete })
}

/// Parses on if that succeeds, and else stays.
fn attempt(
    input: ParseStream<'_>,
    parse: impl FnOnce(ParseStream<'_>) -> syn::Result<Item>,
) -> syn::Result<Item> {
    use syn::parse::discouraged::Speculative;

    let ahead = input.fork();
    let item = parse(&ahead)?;
    input.advance_to(&ahead);
    Ok(item)
}

fn plain_item(input: ParseStream<'_>) -> syn::Result<Item> {
    input.parse()
}

/// `pub impl Type { .. }`, which the compiler rejects only if no attribute macro has taken it in.
fn visible_impl(input: ParseStream<'_>) -> syn::Result<Item> {
    let attrs = input.call(Attribute::parse_outer)?;
    if attrs.is_empty() || matches!(input.parse()?, Visibility::Inherited) {
        return Err(input.error("an attribute and a visibility are meant"));
    }
    let item = ItemImpl {
        attrs,
        ..input.parse()?
    };
    Ok(Item::Impl(item))
}

/// Skips to where the next item can start: behind a `;` or a `{ .. }`.
fn skip_item(input: ParseStream<'_>) -> syn::Result<()> {
    while !input.is_empty() {
        match input.parse::<TokenTree>()? {
            TokenTree::Punct(punct) if punct.as_char() == ';' => break,
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => break,
            _ => {}
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_around_a_broken_one_are_kept() {
        let found =
            items("fn a() {} fn b() { let = 1; } struct C; use ; fn d() {}").expect("tokens");
        assert_eq!(found.items.len(), 3);
        assert!(!found.is_complete);
    }

    #[test]
    fn unbalanced_brackets_leave_nothing() {
        assert!(items("fn a() { (").is_none());
    }

    #[test]
    fn an_impl_that_a_macro_takes_in_may_be_visible() {
        let found =
            items("#[ext(Name)] pub impl Type { fn a(&self) {} } fn b() {}").expect("tokens");
        assert_eq!(found.items.len(), 2);
        assert!(found.is_complete);
    }

    #[test]
    fn an_impl_of_its_own_may_not() {
        let found = items("pub impl Type { fn a(&self) {} } fn b() {}").expect("tokens");
        assert_eq!(found.items.len(), 1);
        assert!(!found.is_complete);
    }
}
