//! Helpers for streams of tokens.

use proc_macro2::{Group, TokenStream, TokenTree};

/// `error`, followed by the item as it was, so that editors and the compiler go on understanding it.
pub(crate) fn beside(error: &syn::Error, item: &TokenStream) -> TokenStream {
    let error = error.to_compile_error();
    quote::quote! { #error #item }
}

/// A group with another content and the same brackets.
pub(crate) fn regroup(group: &Group, content: TokenStream) -> Group {
    let mut new = Group::new(group.delimiter(), content);
    new.set_span(group.span());
    new
}

/// Whether a token is this character.
pub(crate) fn is_punct(token: Option<&TokenTree>, character: char) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == character)
}

/// Whether a token is this word.
pub(crate) fn is_word(token: Option<&TokenTree>, word: &str) -> bool {
    matches!(token, Some(TokenTree::Ident(ident)) if ident == word)
}

/// The attribute that starts at `tokens[at]`: the content of its brackets.
pub(crate) fn attribute_at(tokens: &[TokenTree], at: usize) -> Option<&Group> {
    match tokens.get(at + 1) {
        Some(TokenTree::Group(group))
            if is_punct(tokens.get(at), '#')
                && group.delimiter() == proc_macro2::Delimiter::Bracket =>
        {
            Some(group)
        }
        _ => None,
    }
}

/// The path of an attribute and what stands behind it.
pub(crate) struct AttributePath {
    /// How many names the path has.
    pub(crate) length: usize,
    /// The last one.
    pub(crate) last: String,
    /// The tokens behind the path.
    pub(crate) rest: Vec<TokenTree>,
}

/// Takes the content of an attribute's brackets apart; none if it does not start with a path.
pub(crate) fn attribute_path(content: &Group) -> Option<AttributePath> {
    let mut tokens = content.stream().into_iter().peekable();
    let (mut length, mut last) = (0, None);
    loop {
        match tokens.peek() {
            Some(TokenTree::Ident(ident)) => {
                last = Some(ident.to_string());
                length += 1;
            }
            token if is_punct(token, ':') => {}
            _ => break,
        }
        tokens.next();
    }
    Some(AttributePath {
        length,
        last: last?,
        rest: tokens.collect(),
    })
}
