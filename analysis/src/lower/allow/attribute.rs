//! What an attribute says: `#[nostall::allow(rule, .., reason = "..")]`, or the option `allow(rule)`
//! of `#[nostall::nonblocking(..)]`, which stands for one that was there.

use nostall_catalog::Rule;
use proc_macro2::Span as TokenSpan;
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::{Attribute, Meta, MetaList, Token};

use crate::facts::allowance::{Allowance, Written};
use crate::lower::{FileLowerer, attrs};
use crate::names::Name;
use crate::span::Span;

/// The rules that an attribute names, and where.
pub(super) struct Said {
    rules: Vec<(Name, TokenSpan)>,
    /// Whether the rules stand side by side.
    together: bool,
    /// Whether the user wrote it.
    own: bool,
}

/// What an attribute allows, if it is about that.
///
/// # Errors
///
/// What is wrong with it, as the macro says it.
pub(super) fn read(attr: &Attribute) -> syn::Result<Option<Said>> {
    let path = attr.path();
    let Some(last) = path.segments.last() else {
        return Ok(None);
    };
    if last.ident == "allow" && path.segments.len() > 1 {
        // Under another name it may be another's.
        return match (own(attr), path.segments[0].ident == "nostall") {
            (Err(_), false) => Ok(None),
            (said, _) => said.map(Some),
        };
    }
    let Meta::List(list) = &attr.meta else {
        return Ok(None);
    };
    Ok((last.ident == "nonblocking").then(|| handed_down(list)))
}

fn own(attr: &Attribute) -> syn::Result<Said> {
    let error = |message: &str| Err(syn::Error::new(attr.span(), message));
    let Meta::List(list) = &attr.meta else {
        return error("name a rule to allow, and a reason");
    };
    let parts = list.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated)?;
    let (mut rules, mut reason) = (Vec::new(), None);
    let mut together = true;
    for part in &parts {
        match part {
            Meta::Path(path) => {
                together &= reason.is_none() || rules.is_empty();
                rules.push(rule(path)?);
            }
            Meta::NameValue(pair) if pair.path.is_ident("reason") => {
                reason = attrs::string(&pair.value);
            }
            other => {
                return Err(syn::Error::new(
                    other.span(),
                    "only `reason = \"..\"` is known here",
                ));
            }
        }
    }
    if rules.is_empty() {
        return error("name a rule to allow");
    }
    if reason.is_none_or(|reason| reason.trim().is_empty()) {
        return error("say why: add `reason = \"..\"`");
    }
    Ok(Said {
        rules,
        together,
        own: true,
    })
}

/// A path of several names is taken by its last: `nostall::blocking_call`.
fn rule(path: &syn::Path) -> syn::Result<(Name, TokenSpan)> {
    let name = path.segments.last().map(|last| last.ident.to_string());
    let name = name.unwrap_or_default();
    match Rule::by_name(&name) {
        Some(rule) => Ok((Name::new(rule.name), path.span())),
        None => Err(syn::Error::new(path.span(), unknown(&name))),
    }
}

/// Says which rules there are.
pub(super) fn unknown(name: &str) -> String {
    let names: Vec<&str> = Rule::ALL.iter().map(|rule| rule.name).collect();
    format!("unknown rule `{name}`, the rules are {}", names.join(", "))
}

fn handed_down(list: &MetaList) -> Said {
    let options = parts(list);
    let allows = options.iter().filter_map(|option| match option {
        Meta::List(inner) if inner.path.is_ident("allow") => Some(parts(inner)),
        _ => None,
    });
    let rules = allows.flatten().filter_map(|part| match part {
        Meta::Path(path) => rule(&path).ok(),
        _ => None,
    });
    Said {
        rules: rules.collect(),
        together: false,
        own: false,
    }
}

fn parts(list: &MetaList) -> Punctuated<Meta, Token![,]> {
    list.parse_args_with(Punctuated::parse_terminated)
        .unwrap_or_default()
}

impl Said {
    /// The allowance, without its scope.
    pub(super) fn lower(self, attr: &Attribute, file: &mut FileLowerer<'_>) -> Allowance {
        let written = self.own.then(|| {
            let whole = file
                .spans
                .span(attr.pound_token.spans[0], attr.bracket_token.span.close());
            let ends = self.rules.first().zip(self.rules.last());
            let list = ends.filter(|_| self.together);
            Written {
                whole,
                list: list.map(|(first, last)| file.spans.span(first.1, last.1)),
                removal: whole,
            }
        });
        Allowance {
            rules: self.rules.into_iter().map(|(name, _)| name).collect(),
            scope: Span::default(),
            written,
        }
    }
}
