//! The function that takes the async function's place.

use std::time::Duration;

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::ItemFn;
use syn::spanned::Spanned;

use super::Door;
use super::arguments::{Arguments, Flavor};

/// Turns `async fn` into a function that builds a runtime and runs the old body on it.
pub(super) fn expand(door: Door, arguments: &Arguments, function: ItemFn) -> TokenStream {
    let ItemFn {
        attrs,
        vis,
        mut sig,
        block,
        ..
    } = function;
    sig.asyncness = None;
    let test = (door == Door::Test).then(|| quote! { #[::core::prelude::v1::test] });
    let site = site(&sig.ident);
    let runtime = runtime(arguments);
    let config = config(arguments);
    let local = if arguments.flavor == Flavor::Local {
        "_local"
    } else {
        ""
    };
    let run = match door {
        Door::Main => format_ident!("main{local}"),
        Door::Test => format_ident!("test{local}"),
    };
    // Type errors point to the end of the body, where the value comes from.
    let end = block
        .stmts
        .last()
        .map_or_else(Span::call_site, Spanned::span);
    let call = quote_spanned! { end =>
        ::nostall::__private::#run(config, &mut runtime, &SITE, body)
    };
    quote! {
        #test
        #(#attrs)*
        #vis #sig {
            let body = async #block;
            #[allow(
                clippy::needless_return,
                clippy::diverging_sub_expression,
                reason = "the body may be of any type"
            )]
            {
                #site
                let config = #config;
                let mut runtime = #runtime;
                return #call;
            }
        }
    }
}

/// A static that names the function and its place.
fn site(name: &syn::Ident) -> TokenStream {
    let place =
        quote_spanned! { name.span() => ::core::file!(), ::core::line!(), ::core::column!() };
    let text = name.to_string();
    quote! {
        static SITE: ::nostall::__private::StaticSite = ::nostall::__private::StaticSite::root(
            ::core::concat!(::core::module_path!(), "::", #text),
            #place,
        );
    }
}

fn runtime(arguments: &Arguments) -> TokenStream {
    let tokio = match &arguments.tokio {
        Some(path) => path.to_token_stream(),
        None => quote! { ::nostall::__private::tokio },
    };
    let new = match arguments.flavor {
        Flavor::MultiThread => quote! { new_multi_thread },
        Flavor::CurrentThread | Flavor::Local => quote! { new_current_thread },
    };
    let workers = arguments.worker_threads.iter();
    let paused = arguments.start_paused.iter();
    let name = arguments.name.iter();
    let unhandled = arguments
        .unhandled_panic
        .iter()
        .map(|name| format_ident!("{name}"));
    quote! {{
        let mut runtime = #tokio::runtime::Builder::#new();
        runtime.enable_all();
        #(runtime.worker_threads(#workers);)*
        #(runtime.start_paused(#paused);)*
        #(runtime.name(#name);)*
        #(runtime.unhandled_panic(#tokio::runtime::UnhandledPanic::#unhandled);)*
        runtime
    }}
}

fn config(arguments: &Arguments) -> TokenStream {
    let enabled = match arguments.enabled {
        Some(enabled) => quote! { #enabled },
        None => quote! { ::core::cfg!(debug_assertions) },
    };
    let [threshold, tick, grace] =
        [arguments.threshold, arguments.tick, arguments.grace].map(optional);
    let histograms = arguments.histograms;
    quote! {
        ::nostall::__private::Config {
            enabled: #enabled,
            threshold: #threshold,
            tick: #tick,
            grace: #grace,
            histograms: #histograms,
        }
    }
}

fn optional(span: Option<Duration>) -> TokenStream {
    match span {
        Some(span) => {
            let (seconds, nanos) = (span.as_secs(), span.subsec_nanos());
            quote! { ::core::option::Option::Some(::core::time::Duration::new(#seconds, #nanos)) }
        }
        None => quote! { ::core::option::Option::None },
    }
}
