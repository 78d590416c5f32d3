//! `#[nostall::nonblocking]`: validate, analyse, expand.

mod analyse;
mod item;
mod options;
mod report;
mod scan;
mod types;
mod watch;

use proc_macro2::TokenStream;
use syn::Item;

use crate::{allow, tokens};
use item::Target;
use options::Options;
use scan::Scan;

/// Expands the attribute. When anything is wrong, the item stays as it was, next to the error, so
/// that nothing else fails with it.
pub(crate) fn expand(options: TokenStream, item: TokenStream) -> TokenStream {
    let scan = Scan::of(&item);
    let (stripped, bad_allow) = match scan.has_allow {
        true => allow::strip(item.clone()),
        false => (item.clone(), None),
    };
    match (try_expand(options, item, &stripped, &scan), bad_allow) {
        (Ok(expanded), None) => expanded,
        (Ok(_), Some(error)) | (Err(error), None) => tokens::beside(&error, &stripped),
        (Err(mut error), Some(other)) => {
            error.combine(other);
            tokens::beside(&error, &stripped)
        }
    }
}

fn try_expand(
    options: TokenStream,
    original: TokenStream,
    stripped: &TokenStream,
    scan: &Scan,
) -> syn::Result<TokenStream> {
    let options = Options::parse(options)?;
    if scan.too_deep {
        return Err(syn::Error::new_spanned(
            stripped,
            "brackets nest too deep here for `#[nostall::nonblocking]`: move the inner code to a fn of its own",
        ));
    }
    let parsed: Item = syn::parse2(original)?;
    let target = Target::of(&parsed, scan)?;
    let findings = analyse::findings(&parsed, scan, &options);
    let reports = report::all(&findings, options.deny);
    match target {
        Target::Function(function) => item::function(function, stripped, &reports, &options),
        Target::Container => item::container(stripped, &reports, &options),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn expanded(options: &str, item: &str) -> String {
        expand(options.parse().unwrap(), item.parse().unwrap()).to_string()
    }

    #[test]
    fn without_the_watchdog_no_token_is_added() {
        for item in [
            "async fn f () -> u8 { g () . await }",
            "fn f () -> impl Future < Output = u8 > { async move { 1 } }",
            "impl A { async fn f (& self) { } }",
        ] {
            let expanded = expanded("", item);
            if cfg!(feature = "watch") {
                assert!(expanded.contains("watch_function"), "{expanded}");
            } else {
                assert_eq!(expanded, item);
            }
        }
    }

    #[test]
    fn a_finding_becomes_a_warning_or_an_error() {
        let item = "async fn f() { std::thread::sleep(time); }";
        let warning = expanded("", item);
        assert!(warning.contains("deprecated"), "{warning}");
        assert!(warning.contains("`std::thread::sleep` blocks the worker thread"));
        assert!(warning.contains("tokio::time::sleep"));
        let error = expanded("deny", item);
        assert!(error.contains("compile_error"), "{error}");
        assert!(!error.contains("deprecated"));
    }

    #[test]
    fn what_is_allowed_is_silent() {
        let sleep = "std::thread::sleep(time);";
        let allow = "#[nostall::allow(blocking_call, reason = \"why\")]";
        for (options, item) in [
            (
                "allow(blocking_call)",
                format!("async fn f() {{ {sleep} }}"),
            ),
            ("", format!("{allow} async fn f() {{ {sleep} }}")),
            ("", format!("async fn f() {{ {allow} {sleep} }}")),
            ("", format!("async fn f() {{ {allow} {{ {sleep} }} }}")),
            (
                "",
                format!("{allow} impl A {{ async fn f() {{ {sleep} }} }}"),
            ),
            (
                "",
                format!(
                    "async fn f(n: u8) {{ match n {{ {allow} 1 => {{ {sleep} }} _ => {{}} }} }}"
                ),
            ),
        ] {
            let expanded = expanded(options, &item);
            assert!(!expanded.contains("deprecated"), "{item}: {expanded}");
            assert!(!expanded.contains("compile_error"), "{item}: {expanded}");
        }
    }

    #[test]
    fn what_is_not_allowed_is_reported_beside_it() {
        let item = "async fn f() { \
             #[nostall::allow(blocking_call, reason = \"why\")] std::thread::sleep(time); \
             std::thread::sleep(time); }";
        assert_eq!(expanded("", item).matches("macro_rules").count(), 1);
    }

    #[test]
    fn an_error_leaves_the_item_as_it_was() {
        for (options, item) in [
            ("colour", "async fn f () { g () . await }"),
            ("", "fn f () { g () }"),
            ("", "struct A ;"),
            ("", "async fn f (& self) ;"),
            ("", "mod a ;"),
        ] {
            let expanded = expanded(options, item);
            assert!(expanded.contains("compile_error"), "{expanded}");
            assert!(expanded.ends_with(item), "{expanded}");
        }
    }
}
