//! `#[nostall::main]` and `#[nostall::test]`: arguments, checks, expansion.

mod arguments;
mod expand;

use proc_macro2::TokenStream;
use syn::ItemFn;

use arguments::Arguments;

/// Which of the two attributes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Door {
    /// `#[nostall::main]`
    Main,
    /// `#[nostall::test]`
    Test,
}

/// Expands the attribute. When anything is wrong, the function stays as it was, next to the
/// error, so that editors go on understanding it.
pub(crate) fn expand(door: Door, arguments: TokenStream, item: &TokenStream) -> TokenStream {
    try_expand(door, arguments, item.clone()).unwrap_or_else(|error| {
        let error = error.into_compile_error();
        quote::quote! { #error #item }
    })
}

fn try_expand(door: Door, arguments: TokenStream, item: TokenStream) -> syn::Result<TokenStream> {
    let arguments = Arguments::parse(door, arguments)?;
    let function: ItemFn = syn::parse2(item)?;
    check(door, &function)?;
    Ok(expand::expand(door, &arguments, function))
}

fn check(door: Door, function: &ItemFn) -> syn::Result<()> {
    let signature = &function.sig;
    let what = match door {
        Door::Main => "main",
        Door::Test => "test",
    };
    if signature.asyncness.is_none() {
        let message = format!("`#[nostall::{what}]` goes on an `async fn`: add `async`");
        return Err(syn::Error::new_spanned(signature.fn_token, message));
    }
    if !signature.inputs.is_empty() {
        let message = format!("a function with `#[nostall::{what}]` takes no arguments");
        return Err(syn::Error::new_spanned(&signature.inputs, message));
    }
    let is_test = |attribute: &&syn::Attribute| attribute.path().is_ident("test");
    if let (Door::Test, Some(second)) = (door, function.attrs.iter().find(is_test)) {
        let message = "`#[nostall::test]` makes this a test already: remove the second attribute";
        return Err(syn::Error::new_spanned(second, message));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn expanded(door: Door, arguments: &str, item: &str) -> String {
        expand(door, arguments.parse().unwrap(), &item.parse().unwrap()).to_string()
    }

    #[test]
    fn the_default_flavors_are_those_of_tokio() {
        let main = expanded(Door::Main, "", "async fn main() {}");
        assert!(main.contains("new_multi_thread"), "{main}");
        assert!(!main.contains("async fn"), "{main}");
        let test = expanded(Door::Test, "", "async fn works() {}");
        assert!(test.contains("new_current_thread"), "{test}");
        assert!(test.contains("prelude :: v1 :: test"), "{test}");
    }

    #[test]
    fn an_error_leaves_the_function_as_it_was() {
        for (arguments, item, expected) in [
            ("flavor = \"fast\"", "async fn main() {}", "current_thread"),
            ("threshold = 20", "async fn main() {}", "20ms"),
            (
                "threshold = \"0ms\"",
                "async fn main() {}",
                "longer than zero",
            ),
            ("colour = true", "async fn main() {}", "unknown argument"),
            (
                "start_paused = true",
                "async fn main() {}",
                "current_thread",
            ),
            (
                "flavor = \"current_thread\", worker_threads = 2",
                "async fn main() {}",
                "multi_thread",
            ),
            (
                "threshold = \"1ms\", threshold = \"2ms\"",
                "async fn main() {}",
                "twice",
            ),
            ("", "fn main() {}", "add `async`"),
            ("", "async fn main(n: u8) {}", "no arguments"),
        ] {
            let out = expanded(Door::Main, arguments, item);
            assert!(out.contains("compile_error"), "{out}");
            assert!(out.contains(expected), "{out}");
            assert!(out.contains("fn main ("), "{out}");
        }
    }
}
