//! Attributes: which code `#[cfg]` leaves in, and what marks a function.

use syn::punctuated::Punctuated;
use syn::{Attribute, Expr, ExprLit, Lit, Meta, Token};

use crate::cfg::Cfg;
use crate::names::Name;

/// Whether code under these attributes is part of the build, or may be.
pub(super) fn enabled(attrs: &[Attribute], cfg: &Cfg) -> bool {
    predicates(attrs).all(|predicate| holds(&predicate, cfg) != Some(false))
}

/// Whether code is left out of the build for want of a feature, and for nothing else.
pub(super) fn wants_feature(attrs: &[Attribute], cfg: &Cfg) -> bool {
    let mut failed = predicates(attrs).filter(|it| holds(it, cfg) == Some(false));
    let would_do = |predicate: Meta| {
        let mut cfg = cfg.clone();
        add_features(&predicate, &mut cfg);
        holds(&predicate, &cfg) != Some(false)
    };
    failed.next().is_some_and(would_do) && failed.all(would_do)
}

/// Turns the features on that a predicate names, other than to be off.
fn add_features(predicate: &Meta, cfg: &mut Cfg) {
    match predicate {
        Meta::NameValue(pair) if pair.path.is_ident("feature") => {
            cfg.features.extend(string(&pair.value));
        }
        Meta::List(list) if !list.path.is_ident("not") => {
            let parts = list.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated);
            for part in parts.iter().flatten() {
                add_features(part, cfg);
            }
        }
        _ => {}
    }
}

/// Whether code under these attributes is part of the build for sure.
pub(super) fn certain(attrs: &[Attribute], cfg: &Cfg) -> bool {
    predicates(attrs).all(|predicate| holds(&predicate, cfg) == Some(true))
}

fn predicates(attrs: &[Attribute]) -> impl Iterator<Item = Meta> {
    attrs
        .iter()
        .filter(|attr| attr.path().is_ident("cfg"))
        .filter_map(|attr| attr.parse_args::<Meta>().ok())
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
        "target_pointer_width" => Some(value == usize::BITS.to_string()),
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

/// Where the attributes of a module say that its text is.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Paths {
    /// `#[path = ".."]`, by itself or in a `cfg_attr` that holds.
    pub(super) certain: Option<String>,
    /// Those in a `cfg_attr` of which it is not known whether it holds.
    pub(super) possible: Vec<String>,
}

pub(super) fn paths(attrs: &[Attribute], cfg: &Cfg) -> Paths {
    let mut paths = Paths::default();
    for attr in attrs {
        if attr.path().is_ident("cfg_attr") {
            let Some((condition, metas)) = cfg_attr(attr) else {
                continue;
            };
            let found = metas.iter().find_map(path);
            match holds(&condition, cfg) {
                Some(true) => paths.certain = paths.certain.or(found),
                Some(false) => {}
                None => paths.possible.extend(found),
            }
        } else {
            paths.certain = paths.certain.or_else(|| path(&attr.meta));
        }
    }
    paths
}

fn path(meta: &Meta) -> Option<String> {
    match meta {
        Meta::NameValue(pair) if pair.path.is_ident("path") => string(&pair.value),
        _ => None,
    }
}

/// The condition of a `cfg_attr`, and the attributes behind it.
fn cfg_attr(attr: &Attribute) -> Option<(Meta, Vec<Meta>)> {
    let parse = Punctuated::<Meta, Token![,]>::parse_terminated;
    let mut metas = attr.parse_args_with(parse).ok()?.into_iter();
    Some((metas.next()?, metas.collect()))
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

/// The derived traits that code calls by name; the others only add to the work.
pub(super) fn derives(attrs: &[Attribute]) -> Vec<syn::Path> {
    let silent = [
        "Copy",
        "Debug",
        "Deserialize",
        "Eq",
        "Hash",
        "Ord",
        "PartialEq",
        "PartialOrd",
        "Serialize",
    ];
    let parse = Punctuated::<syn::Path, Token![,]>::parse_terminated;
    let lists = attrs
        .iter()
        .filter(|attr| attr.path().is_ident("derive"))
        .filter_map(|attr| attr.parse_args_with(parse).ok());
    let is_silent = |path: &syn::Path| {
        path.segments
            .last()
            .is_none_or(|last| silent.contains(&last.ident.to_string().as_str()))
    };
    lists.flatten().filter(|path| !is_silent(path)).collect()
}

/// Whether one of the attributes is `#[name]`, in whatever form.
pub(super) fn is_marked(attrs: &[Attribute], name: &str) -> bool {
    attrs.iter().any(|attr| attr.path().is_ident(name))
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

    #[test]
    fn a_feature_is_wanted_only_where_it_would_do() {
        let wants = |attrs: &str| {
            let item: syn::ItemMod = syn::parse_str(&format!("{attrs} mod m;")).expect("a module");
            wants_feature(&item.attrs, &Cfg::default())
        };
        assert!(wants(r#"#[cfg(feature = "http3")]"#));
        assert!(wants(r#"#[cfg(any(test, feature = "http3"))]"#));
        assert!(wants(r#"#[cfg(all(tokio_unstable, feature = "http3"))]"#));
        assert!(!wants(r#"#[cfg(all(test, feature = "http3"))]"#));
        assert!(!wants(r#"#[cfg(test)] #[cfg(feature = "http3")]"#));
        assert!(!wants(
            r#"#[cfg(not(any(unix, windows, feature = "http3")))]"#
        ));
        assert!(!wants("#[cfg(test)]"));
    }

    fn module_paths(attrs: &str) -> Paths {
        let item: syn::ItemMod = syn::parse_str(&format!("{attrs} mod m;")).expect("a module");
        paths(&item.attrs, &Cfg::default())
    }

    #[test]
    fn path_in_a_cfg_attr_counts_when_it_holds() {
        let paths = module_paths(
            r#"#[cfg_attr(test, path = "a.rs")] #[cfg_attr(not(test), path = "b.rs")]"#,
        );
        assert_eq!(paths.certain.as_deref(), Some("b.rs"));
        assert!(paths.possible.is_empty());
    }

    #[test]
    fn path_in_an_undecided_cfg_attr_is_possible() {
        let paths = module_paths(r#"#[cfg_attr(tokio_unstable, doc(hidden), path = "a.rs")]"#);
        assert_eq!(paths.certain, None);
        assert_eq!(paths.possible, ["a.rs"]);
    }
}
