//! Empties what `#[cfg]` leaves out before it is parsed: in many files, tests are a quarter of the text.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use syn::Meta;

use super::attrs;
use crate::cfg::Cfg;

/// The tokens of a file, without what stands in the braces of items that are not built.
pub(super) fn emptied(tokens: TokenStream, cfg: &Cfg) -> TokenStream {
    let mut place = Place::START;
    let emptied = tokens.into_iter().map(|token| {
        let token = match (place, token) {
            (Place::Item { is_built: false }, TokenTree::Group(group)) if is_braced(&group) => {
                TokenTree::Group(without_content(&group))
            }
            (_, token) => token,
        };
        place = place.behind(&token, cfg);
        token
    });
    emptied.collect()
}

/// Where a token stands between the items of a file.
#[derive(Clone, Copy)]
enum Place {
    /// Before an item, maybe behind some of its attributes.
    Start { is_built: bool },
    /// Behind the `#` of an attribute.
    Attribute { is_built: bool },
    /// In an item, which goes up to a `;` or `{ .. }`.
    Item { is_built: bool },
}

impl Place {
    const START: Place = Place::Start { is_built: true };

    fn behind(self, token: &TokenTree, cfg: &Cfg) -> Place {
        match (self, token) {
            (Place::Start { is_built }, TokenTree::Punct(mark)) if mark.as_char() == '#' => {
                Place::Attribute { is_built }
            }
            (Place::Attribute { is_built }, TokenTree::Group(group)) => Place::Start {
                is_built: is_built && is_enabled(group, cfg),
            },
            // `#![..]` says nothing of the item behind it, which stays as it is.
            (Place::Attribute { .. }, _) => Place::Item { is_built: true },
            (_, TokenTree::Punct(mark)) if mark.as_char() == ';' => Place::START,
            (_, TokenTree::Group(group)) if is_braced(group) => Place::START,
            (Place::Start { is_built } | Place::Item { is_built }, _) => Place::Item { is_built },
        }
    }
}

fn is_braced(group: &Group) -> bool {
    group.delimiter() == Delimiter::Brace
}

/// Whether an attribute, given by its brackets, leaves its item in the build.
fn is_enabled(attribute: &Group, cfg: &Cfg) -> bool {
    let stream = attribute.stream();
    let mut tokens = stream.into_iter();
    let is_cfg = matches!(tokens.next(), Some(TokenTree::Ident(name)) if name == "cfg");
    let Some(TokenTree::Group(predicate)) = tokens.next().filter(|_| is_cfg) else {
        return true;
    };
    syn::parse2::<Meta>(predicate.stream()).map_or(true, |it| attrs::holds(&it, cfg) != Some(false))
}

fn without_content(group: &Group) -> Group {
    let mut empty = Group::new(group.delimiter(), TokenStream::new());
    empty.set_span(group.span());
    empty
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn assert_emptied(text: &str, expected: &str) {
        let cfg = Cfg {
            features: ["on".to_owned()].into(),
            ..Cfg::default()
        };
        let tokens = text.parse().unwrap();
        let expected: TokenStream = expected.parse().unwrap();
        assert_eq!(emptied(tokens, &cfg).to_string(), expected.to_string());
    }

    #[test]
    fn test_modules_lose_their_content() {
        assert_emptied(
            "fn a() { 1 } #[cfg(test)] #[allow(x)] pub(crate) mod tests { fn b() {} } fn c() { 2 }",
            "fn a() { 1 } #[cfg(test)] #[allow(x)] pub(crate) mod tests {} fn c() { 2 }",
        );
    }

    #[test]
    fn what_is_or_may_be_built_stays() {
        for text in [
            "#[cfg(not(test))] mod a { fn b() {} }",
            "#[cfg(feature = \"on\")] fn a() { 1 }",
            "#[cfg(unheard_of)] impl A { fn b() {} }",
            "#[cfg(test)] use a; fn b() { 1 }",
            "#[cfg(test)] mod tests; mod a { fn b() {} }",
            "#[cfg(test)] fn a() -> [u8; 2]; #[inline] fn b() { 1 }",
            "#![cfg(test)] mod a { fn b() {} }",
            "fn f<#[cfg(test)] T>() { 1 }",
        ] {
            assert_emptied(text, text);
        }
    }

    #[test]
    fn the_strictest_of_several_conditions_counts() {
        assert_emptied(
            "#[cfg(feature = \"off\")] #[cfg(feature = \"on\")] impl A { fn b() {} }",
            "#[cfg(feature = \"off\")] #[cfg(feature = \"on\")] impl A {}",
        );
    }

    #[test]
    fn the_braces_stay_where_they_were() {
        let text = "#[cfg(test)] mod tests { fn f() {} }";
        let tokens = emptied(text.parse().unwrap(), &Cfg::default());
        let Some(TokenTree::Group(braces)) = tokens.into_iter().last() else {
            panic!("a module ends in braces");
        };
        assert_eq!(
            braces.span().byte_range(),
            text.find('{').unwrap()..text.len()
        );
    }
}
