//! `#[nostall::allow(rule, .., reason = "..")]`.

use nostall_catalog::Rule;
use proc_macro2::{Group, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::parse::{ParseStream, Parser};
use syn::{Ident, LitStr, Path, Token};

use crate::tokens::{self, AttributePath};

/// What an allowance says.
#[derive(Default)]
pub(crate) struct Allowance {
    /// The names of the rules.
    pub(crate) rules: Vec<Ident>,
    /// Why.
    pub(crate) reason: Option<LitStr>,
}

impl Allowance {
    /// Reads the list in the brackets of the attribute; `here` is the attribute.
    pub(crate) fn parse(input: ParseStream<'_>, here: Span) -> syn::Result<Allowance> {
        let mut allowance = Allowance::default();
        while !input.is_empty() {
            if input.peek(Ident) && input.peek2(Token![=]) {
                allowance.option(input)?;
            } else {
                allowance.rules.push(rule(&Path::parse_mod_style(input)?)?);
            }
            if !input.is_empty() {
                input.parse::<Token![,]>()?;
            }
        }
        if allowance.rules.is_empty() {
            let message = format!("name a rule to allow: {}", names());
            return Err(syn::Error::new(here, message));
        }
        Ok(allowance)
    }

    fn option(&mut self, input: ParseStream<'_>) -> syn::Result<()> {
        let name: Ident = input.parse()?;
        if name != "reason" {
            let message = format!("unknown option `{name}`, only `reason` is known here");
            return Err(syn::Error::new_spanned(name, message));
        }
        input.parse::<Token![=]>()?;
        let text: LitStr = input.parse()?;
        if text.value().trim().is_empty() {
            return Err(syn::Error::new_spanned(text, "the reason is empty"));
        }
        self.reason = Some(text);
        Ok(())
    }

    fn with_reason(options: TokenStream, here: Span) -> syn::Result<Allowance> {
        let parse = |input: ParseStream<'_>| Allowance::parse(input, here);
        let allowance = parse.parse2(options)?;
        match allowance.reason {
            Some(_) => Ok(allowance),
            None => Err(syn::Error::new(here, "say why: add `reason = \"..\"`")),
        }
    }
}

/// The rule a path names. A path of several names is taken by its last: `nostall::blocking_call`.
fn rule(path: &Path) -> syn::Result<Ident> {
    let name = path.segments.last().map(|last| &last.ident);
    match name.filter(|name| Rule::by_name(&name.to_string()).is_some()) {
        Some(name) => Ok(name.clone()),
        None => {
            let written = path.to_token_stream().to_string().replace(' ', "");
            let message = format!("unknown rule `{written}`, the rules are {}", names());
            Err(syn::Error::new_spanned(path, message))
        }
    }
}

fn names() -> String {
    let names: Vec<String> = Rule::ALL
        .iter()
        .map(|rule| format!("`{}`", rule.name))
        .collect();
    names.join(", ")
}

/// Checks the options and leaves the item as it is, but for `#[nonblocking]` in it: by the time
/// that is expanded, this attribute is gone, so it is told here.
pub(crate) fn expand(options: TokenStream, item: TokenStream) -> TokenStream {
    match Allowance::with_reason(options, Span::call_site()) {
        Ok(allowance) => hand_down(item, &allowance.rules),
        Err(error) => tokens::beside(&error, &item),
    }
}

fn hand_down(stream: TokenStream, rules: &[Ident]) -> TokenStream {
    let allow = |path: &AttributePath| {
        if path.last != "nonblocking" {
            return None;
        }
        let options = match path.rest.first() {
            Some(TokenTree::Group(options)) => options.stream(),
            _ => TokenStream::new(),
        };
        let comma = (!options.is_empty()).then(<Token![,]>::default);
        Some(quote! { (allow(#(#rules),*) #comma #options) })
    };
    map_attributes(stream, &mut |attribute| {
        let Some(options) = tokens::attribute_path(attribute).as_ref().and_then(allow) else {
            return Change::Keep;
        };
        let path = attribute
            .stream()
            .into_iter()
            .take_while(|token| !matches!(token, TokenTree::Group(_)));
        let content = path.chain(options).collect();
        Change::Replace(tokens::regroup(attribute, content))
    })
}

/// Removes `#[nostall::allow(..)]` from everything in a stream, since the compiler takes it in few
/// places, and checks what it says.
pub(crate) fn strip(stream: TokenStream) -> (TokenStream, Option<syn::Error>) {
    let mut errors: Option<syn::Error> = None;
    let stripped = map_attributes(stream, &mut |attribute| {
        let ours = tokens::attribute_path(attribute)
            .filter(|path| path.last == "allow" && path.length > 1);
        let Some(path) = ours else {
            return Change::Keep;
        };
        let options = match path.rest.first() {
            Some(TokenTree::Group(options)) => options.stream(),
            _ => TokenStream::new(),
        };
        if let Err(error) = Allowance::with_reason(options, attribute.span()) {
            match &mut errors {
                Some(errors) => errors.combine(error),
                None => errors = Some(error),
            }
        }
        Change::Remove
    });
    (stripped, errors)
}

/// What becomes of an attribute.
enum Change {
    Keep,
    Replace(Group),
    Remove,
}

fn map_attributes(stream: TokenStream, change: &mut dyn FnMut(&Group) -> Change) -> TokenStream {
    let tokens: Vec<TokenTree> = stream.into_iter().collect();
    let mut mapped = Vec::with_capacity(tokens.len());
    let mut at = 0;
    while at < tokens.len() {
        let changed = tokens::attribute_at(&tokens, at).map(&mut *change);
        match (changed, &tokens[at]) {
            (Some(Change::Remove), _) => at += 1,
            (Some(Change::Replace(attribute)), pound) => {
                mapped.extend([pound.clone(), TokenTree::Group(attribute)]);
                at += 1;
            }
            (None, TokenTree::Group(group)) => {
                let content = map_attributes(group.stream(), change);
                mapped.push(tokens::regroup(group, content).into());
            }
            (_, token) => mapped.push(token.clone()),
        }
        at += 1;
    }
    mapped.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn expanded(options: &str, item: &str) -> String {
        expand(options.parse().unwrap(), item.parse().unwrap()).to_string()
    }

    #[test]
    fn an_item_stays_as_it_is() {
        let item = "# [inline] fn f () { 1 + 1 }";
        assert_eq!(expanded("blocking_call, reason = \"why\"", item), item);
    }

    #[test]
    fn attributes_that_are_expanded_later_are_told() {
        let item = "impl A { #[nostall::nonblocking] async fn f() {} #[nonblocking(deny)] async fn g() {} }";
        let expanded = expanded("blocking_call, reason = \"why\"", item).replace(' ', "");
        assert!(expanded.contains("#[nostall::nonblocking(allow(blocking_call))]"));
        assert!(expanded.contains("#[nonblocking(allow(blocking_call),deny)]"));
    }

    #[test]
    fn only_our_attribute_is_stripped() {
        let body = "{ #[nostall::allow(blocking_call, reason = \"why\")] f(); #[allow(unused)] let a = 1; }";
        let (stripped, error) = strip(body.parse().unwrap());
        assert_eq!(
            stripped.to_string(),
            "{ f () ; # [allow (unused)] let a = 1 ; }"
        );
        assert!(error.is_none());
    }

    #[test]
    fn bad_allowances_are_errors_that_keep_the_item() {
        for (options, expected) in [
            ("", "name a rule"),
            ("blocking_call", "say why"),
            ("blocking_call, reason = \" \"", "is empty"),
            ("blocking_cal, reason = \"why\"", "unknown rule"),
            ("blocking_call, because = \"why\"", "unknown option"),
        ] {
            let expanded = expanded(options, "fn f () { }");
            assert!(expanded.contains(expected), "{expanded}");
            assert!(expanded.ends_with("fn f () { }"), "{expanded}");
        }
    }
}
