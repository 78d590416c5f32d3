//! One walk over the tokens of an item, to learn what work it needs.

use std::collections::{BTreeSet, HashSet};
use std::sync::LazyLock;

use proc_macro2::{Group, Span, TokenStream, TokenTree};

use crate::tokens;

/// Brackets in brackets that are followed. The compiler's stack has room for these.
const DEEPEST: usize = 64;

/// The crates that the catalogue knows, std among them.
static CRATES: LazyLock<HashSet<&'static str>> =
    LazyLock::new(|| nostall_catalog::crates().collect());

/// What the tokens of an item hold.
#[derive(Debug, Default)]
pub(super) struct Scan {
    /// Crates of the catalogue that paths start with.
    pub(super) crates: BTreeSet<&'static str>,
    /// Whether there is a `#[nostall::allow(..)]` among them.
    pub(super) has_allow: bool,
    /// Whether there is an `async` among them.
    pub(super) has_async: bool,
    /// Another `#[nonblocking]` among them.
    pub(super) nested: Option<Span>,
    /// Whether brackets nest too deep to be walked.
    pub(super) too_deep: bool,
}

impl Scan {
    pub(super) fn of(item: &TokenStream) -> Scan {
        let mut scan = Scan::default();
        scan.stream(item.clone(), 0);
        scan
    }

    fn stream(&mut self, stream: TokenStream, depth: usize) {
        if depth > DEEPEST {
            self.too_deep = true;
            return;
        }
        let tokens: Vec<TokenTree> = stream.into_iter().collect();
        for (at, token) in tokens.iter().enumerate() {
            if let Some(attribute) = tokens::attribute_at(&tokens, at) {
                self.attribute(attribute);
            }
            match token {
                TokenTree::Group(group) => self.stream(group.stream(), depth + 1),
                TokenTree::Ident(ident) if ident == "async" => self.has_async = true,
                TokenTree::Ident(ident) if tokens::is_punct(tokens.get(at + 1), ':') => {
                    self.crates.extend(CRATES.get(ident.to_string().as_str()));
                }
                _ => {}
            }
        }
    }

    fn attribute(&mut self, attribute: &Group) {
        match tokens::attribute_path(attribute) {
            Some(path) if path.last == "nonblocking" => self.nested = Some(attribute.span()),
            Some(path) if path.last == "allow" && path.length > 1 => self.has_allow = true,
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scan(text: &str) -> Scan {
        Scan::of(&text.parse().unwrap())
    }

    #[test]
    fn crates_are_those_that_paths_start_with() {
        let scan = scan("async fn f() { let flume = 1; std::fs::read(a); ::tokio::fs::read(b) }");
        assert_eq!(
            scan.crates.into_iter().collect::<Vec<_>>(),
            ["std", "tokio"]
        );
    }

    #[test]
    fn deep_nesting_is_noticed() {
        let nested = |depth| "(".repeat(depth) + &")".repeat(depth);
        assert!(!scan(&nested(DEEPEST)).too_deep);
        assert!(scan(&nested(DEEPEST + 1)).too_deep);
    }
}
