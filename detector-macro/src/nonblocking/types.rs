//! The return type of a function, as it can be written in its body.

use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{ReturnType, Type};

use crate::tokens;

/// A statement that tells the compiler what `return` takes, since type inference does not look
/// through the wrapper around the body: `?` and `collect()` need to know.
pub(super) fn expectation(output: &ReturnType) -> TokenStream {
    let ReturnType::Type(_, output) = output else {
        return TokenStream::new();
    };
    // `!` is no type to give a variable on stable.
    if matches!(**output, Type::Never(_)) {
        return TokenStream::new();
    }
    // Notes about the type point to where it is written.
    let place = output.span();
    let output = inferred(output.to_token_stream());
    quote_spanned! { place =>
        #[allow(unreachable_code, clippy::all, clippy::pedantic, reason = "never runs")]
        if false {
            let _nothing: #output = loop {};
            return _nothing;
        }
    }
}

/// The type with `_` for each `impl Trait`.
fn inferred(ty: TokenStream) -> TokenStream {
    let mut tokens = ty.into_iter().peekable();
    let mut written = TokenStream::new();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Ident(word) if word == "impl" => {
                written.extend(quote! { _ });
                skip_bounds(&mut tokens);
            }
            TokenTree::Group(group) => {
                let content = inferred(group.stream());
                written.extend([TokenTree::Group(tokens::regroup(&group, content))]);
            }
            token => written.extend([token]),
        }
    }
    written
}

/// Skips to the `,` or `>` that ends the bounds of an `impl Trait`.
fn skip_bounds(tokens: &mut std::iter::Peekable<impl Iterator<Item = TokenTree>>) {
    let (mut depth, mut before) = (0_u32, ' ');
    while let Some(token) = tokens.peek() {
        let character = match token {
            TokenTree::Punct(punct) => punct.as_char(),
            _ => ' ',
        };
        match character {
            '<' => depth += 1,
            '>' if before == '-' => {}
            '>' | ',' | ';' if depth == 0 => return,
            '>' => depth -= 1,
            _ => {}
        }
        before = character;
        tokens.next();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn impl_trait_is_left_to_inference() {
        for (written, expected) in [
            ("Vec<u8>", "Vec < u8 >"),
            ("impl Iterator<Item = u8> + 'a", "_"),
            (
                "Result<impl Fn(u8) -> Vec<u8>, Error>",
                "Result < _ , Error >",
            ),
            ("(impl A, [impl B; 2])", "(_ , [_ ; 2])"),
        ] {
            assert_eq!(inferred(written.parse().unwrap()).to_string(), expected);
        }
    }

    #[test]
    fn nothing_is_said_of_unit_and_never() {
        for output in ["", "-> !"] {
            let output: ReturnType = syn::parse_str(output).unwrap();
            assert!(expectation(&output).is_empty());
        }
    }
}
