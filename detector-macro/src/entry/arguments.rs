//! What stands in the parentheses of the attribute.

use std::time::Duration;

use proc_macro2::{Span, TokenStream};
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::{Expr, ExprLit, Lit, LitBool, LitStr, Meta, MetaNameValue, Token};

use super::Door;
use crate::duration;

const KNOWN: &str = "`flavor`, `worker_threads`, `start_paused`, `unhandled_panic`, `name`, \
                     `crate`, `threshold`, `tick`, `grace`, `histograms`, `enabled`";

/// Which runtime Tokio builds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Flavor {
    CurrentThread,
    MultiThread,
    Local,
}

/// The arguments, checked.
pub(crate) struct Arguments {
    pub(crate) flavor: Flavor,
    pub(crate) worker_threads: Option<Expr>,
    pub(crate) start_paused: Option<LitBool>,
    pub(crate) unhandled_panic: Option<&'static str>,
    pub(crate) name: Option<LitStr>,
    pub(crate) tokio: Option<syn::Path>,
    pub(crate) threshold: Option<Duration>,
    pub(crate) tick: Option<Duration>,
    pub(crate) grace: Option<Duration>,
    pub(crate) histograms: bool,
    pub(crate) enabled: Option<bool>,
}

impl Arguments {
    pub(crate) fn parse(door: Door, tokens: TokenStream) -> syn::Result<Arguments> {
        let metas = Punctuated::<Meta, Token![,]>::parse_terminated.parse2(tokens)?;
        let mut arguments = Arguments::none(door);
        let mut seen: Vec<String> = Vec::new();
        let mut spans = Spans::default();
        for meta in metas {
            let Meta::NameValue(pair) = meta else {
                let message = format!("expected `argument = value` with one of {KNOWN}");
                return Err(syn::Error::new_spanned(meta, message));
            };
            let name = pair
                .path
                .get_ident()
                .map(ToString::to_string)
                .unwrap_or_default();
            if seen.contains(&name) {
                return Err(error(&pair, &format!("`{name}` is given twice")));
            }
            spans.note(&name, &pair);
            arguments.set(&name, pair)?;
            seen.push(name);
        }
        arguments.check(&spans)?;
        Ok(arguments)
    }

    fn none(door: Door) -> Arguments {
        Arguments {
            flavor: if door == Door::Main {
                Flavor::MultiThread
            } else {
                Flavor::CurrentThread
            },
            worker_threads: None,
            start_paused: None,
            unhandled_panic: None,
            name: None,
            tokio: None,
            threshold: None,
            tick: None,
            grace: None,
            histograms: false,
            enabled: None,
        }
    }

    fn set(&mut self, name: &str, pair: MetaNameValue) -> syn::Result<()> {
        match name {
            "flavor" => self.flavor = flavor(&pair)?,
            "worker_threads" => self.worker_threads = Some(pair.value),
            "start_paused" => self.start_paused = Some(boolean(&pair)?),
            "unhandled_panic" => self.unhandled_panic = Some(unhandled_panic(&pair)?),
            "name" => self.name = Some(string(&pair)?),
            "crate" => self.tokio = Some(path(&pair)?),
            "threshold" => self.threshold = Some(duration::positive(&pair.value)?),
            "tick" => self.tick = Some(duration::positive(&pair.value)?),
            "grace" => self.grace = Some(duration::of(&pair.value)?),
            "histograms" => self.histograms = boolean(&pair)?.value,
            "enabled" => self.enabled = Some(boolean(&pair)?.value),
            _ => {
                return Err(error(
                    &pair,
                    &format!("unknown argument; expected one of {KNOWN}"),
                ));
            }
        }
        Ok(())
    }

    fn check(&self, spans: &Spans) -> syn::Result<()> {
        let threaded = self.flavor == Flavor::MultiThread;
        if let (false, Some(span)) = (threaded, spans.worker_threads) {
            return Err(syn::Error::new(
                span,
                "`worker_threads` needs the `multi_thread` flavor",
            ));
        }
        if let (true, Some(span)) = (threaded, spans.single_threaded) {
            let message = "this argument needs `flavor = \"current_thread\"`";
            return Err(syn::Error::new(span, message));
        }
        Ok(())
    }
}

/// Where the arguments stand that do not go with every flavor.
#[derive(Default)]
struct Spans {
    worker_threads: Option<Span>,
    single_threaded: Option<Span>,
}

impl Spans {
    fn note(&mut self, name: &str, pair: &MetaNameValue) {
        let span = Some(syn::spanned::Spanned::span(pair));
        match name {
            "worker_threads" => self.worker_threads = span,
            "start_paused" | "unhandled_panic" => self.single_threaded = span,
            _ => {}
        }
    }
}

fn error(pair: &MetaNameValue, message: &str) -> syn::Error {
    syn::Error::new_spanned(pair, message)
}

fn literal(pair: &MetaNameValue) -> Option<&Lit> {
    match &pair.value {
        Expr::Lit(ExprLit { lit, .. }) => Some(lit),
        _ => None,
    }
}

fn string(pair: &MetaNameValue) -> syn::Result<LitStr> {
    match literal(pair) {
        Some(Lit::Str(text)) => Ok(text.clone()),
        _ => Err(error(pair, "expected a string")),
    }
}

fn boolean(pair: &MetaNameValue) -> syn::Result<LitBool> {
    match literal(pair) {
        Some(Lit::Bool(value)) => Ok(value.clone()),
        _ => Err(error(pair, "expected `true` or `false`")),
    }
}

fn path(pair: &MetaNameValue) -> syn::Result<syn::Path> {
    match &pair.value {
        Expr::Path(path) => Ok(path.path.clone()),
        _ => string(pair)?.parse(),
    }
}

fn flavor(pair: &MetaNameValue) -> syn::Result<Flavor> {
    match string(pair)?.value().as_str() {
        "current_thread" => Ok(Flavor::CurrentThread),
        "multi_thread" => Ok(Flavor::MultiThread),
        "local" => Ok(Flavor::Local),
        _ => Err(error(
            pair,
            "expected `current_thread`, `multi_thread` or `local`",
        )),
    }
}

fn unhandled_panic(pair: &MetaNameValue) -> syn::Result<&'static str> {
    match string(pair)?.value().as_str() {
        "ignore" => Ok("Ignore"),
        "shutdown_runtime" => Ok("ShutdownRuntime"),
        _ => Err(error(pair, "expected `ignore` or `shutdown_runtime`")),
    }
}
