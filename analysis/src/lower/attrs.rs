//! Attributes: which code `#[cfg]` leaves in, and what marks a function.

use syn::punctuated::Punctuated;
use syn::{Attribute, Expr, ExprLit, Lit, Meta, Token};

use crate::cfg::Cfg;
use crate::names::Name;

/// Whether code under these attributes is part of the build, or may be.
pub(super) fn enabled(attrs: &[Attribute], cfg: &Cfg) -> bool {
    attrs
        .iter()
        .filter(|attr| attr.path().is_ident("cfg"))
        .filter_map(|attr| attr.parse_args::<Meta>().ok())
        .all(|predicate| holds(&predicate, cfg) != Some(false))
}

/// Whether the predicate of a `cfg` holds; none where that is not known.
pub(super) fn holds(predicate: &Meta, cfg: &Cfg) -> Option<bool> {
    match predicate {
        Meta::Path(path) => flag(&path.get_ident()?.to_string(), cfg),
        Meta::NameValue(pair) => {
            let name = pair.path.get_ident()?.to_string();
            value(&name, &string(&pair.value)?, cfg)
        }
        Meta::List(list) => {
            let parse = Punctuated::<Meta, Token![,]>::parse_terminated;
            let parts = list.parse_args_with(parse).ok()?;
            let mut parts = parts.iter().map(|part| holds(part, cfg));
            match list.path.get_ident()?.to_string().as_str() {
                "not" => parts.next()?.map(|inner| !inner),
                "all" => strongest(parts, false),
                "any" => strongest(parts, true),
                _ => None,
            }
        }
    }
}

/// `decisive` if any part is, otherwise its opposite if all parts are known.
fn strongest(parts: impl Iterator<Item = Option<bool>>, decisive: bool) -> Option<bool> {
    let mut answer = Some(!decisive);
    for part in parts {
        match part {
            Some(known) if known == decisive => return Some(decisive),
            Some(_) => {}
            None => answer = None,
        }
    }
    answer
}

fn flag(name: &str, cfg: &Cfg) -> Option<bool> {
    match name {
        "test" => Some(cfg.test),
        "unix" => Some(std::env::consts::FAMILY == "unix"),
        "windows" => Some(std::env::consts::FAMILY == "windows"),
        "doc" | "doctest" | "miri" | "loom" | "docsrs" => Some(false),
        _ => None,
    }
}

fn value(name: &str, value: &str, cfg: &Cfg) -> Option<bool> {
    match name {
        "feature" => Some(cfg.features.contains(value)),
        "target_os" => Some(value == std::env::consts::OS),
        "target_family" => Some(value == std::env::consts::FAMILY),
        "target_arch" => Some(value == std::env::consts::ARCH),
        _ => None,
    }
}

/// The value of a string literal.
pub(super) fn string(expr: &Expr) -> Option<String> {
    match expr {
        Expr::Lit(ExprLit {
            lit: Lit::Str(text),
            ..
        }) => Some(text.value()),
        _ => None,
    }
}

/// The text of `#[path = ".."]`.
pub(super) fn path(attrs: &[Attribute]) -> Option<String> {
    attrs
        .iter()
        .filter(|attr| attr.path().is_ident("path"))
        .find_map(|attr| match &attr.meta {
            Meta::NameValue(pair) => string(&pair.value),
            _ => None,
        })
}

/// The paths of the attributes, as written.
pub(super) fn names(attrs: &[Attribute]) -> Vec<Name> {
    attrs
        .iter()
        .filter(|attr| !attr.path().is_ident("doc"))
        .map(|attr| {
            let segments: Vec<String> = attr
                .path()
                .segments
                .iter()
                .map(|segment| segment.ident.to_string())
                .collect();
            Name::new(&segments.join("::"))
        })
        .collect()
}

/// Whether an attribute makes a function a test or a benchmark.
pub(super) fn is_test(attrs: &[Attribute]) -> bool {
    attrs
        .iter()
        .filter_map(|attr| attr.path().segments.last())
        .any(|last| {
            let name = last.ident.to_string();
            matches!(
                name.as_str(),
                "test" | "bench" | "rstest" | "test_case" | "quickcheck"
            ) || name.ends_with("_test")
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn judge(predicate: &str) -> Option<bool> {
        let cfg = Cfg {
            test: false,
            features: ["tls".to_owned()].into(),
        };
        holds(&syn::parse_str(predicate).expect("a predicate"), &cfg)
    }

    #[test]
    fn known_predicates_are_decided() {
        assert_eq!(judge("test"), Some(false));
        assert_eq!(judge("not(test)"), Some(true));
        assert_eq!(judge(r#"feature = "tls""#), Some(true));
        assert_eq!(
            judge(r#"all(feature = "tls", not(feature = "http3"))"#),
            Some(true)
        );
        assert_eq!(judge(r#"any(test, feature = "http3")"#), Some(false));
    }

    #[test]
    fn unknown_predicates_stay_open_unless_another_decides() {
        assert_eq!(judge("tokio_unstable"), None);
        assert_eq!(judge("not(tokio_unstable)"), None);
        assert_eq!(judge("all(tokio_unstable, test)"), Some(false));
        assert_eq!(judge("any(tokio_unstable, not(test))"), Some(true));
    }
}
