//! Reads what can be read of a file with a syntax error: the items before and after it.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::Item;
use syn::parse::{ParseStream, Parser};

/// The items of a file, without those that do not parse; none where not even tokens can be told.
pub(super) fn items(text: &str) -> Option<Vec<Item>> {
    let tokens = text.parse::<TokenStream>().ok()?;
    let all = |input: ParseStream<'_>| {
        let _ = syn::Attribute::parse_inner(input);
        let mut items = Vec::new();
        while !input.is_empty() {
            let ahead = input.fork();
            match ahead.parse::<Item>() {
                Ok(item) => {
                    items.push(item);
                    syn::parse::discouraged::Speculative::advance_to(input, &ahead);
                }
                Err(_) => skip_item(input)?,
            }
        }
        Ok(items)
    };
    Some(all.parse2(tokens).unwrap_or_default())
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
        let items = items("fn a() {} fn b() { let = 1; } struct C; use ; fn d() {}");
        assert_eq!(items.map(|it| it.len()), Some(3));
    }

    #[test]
    fn unbalanced_brackets_leave_nothing() {
        assert!(items("fn a() { (").is_none());
    }
}
