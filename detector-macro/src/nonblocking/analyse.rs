//! From the item to findings with places in the user's source.

use std::collections::HashSet;

use nostall_analysis::{Cfg, Finding, analyse_items};
use nostall_catalog::Level;
use proc_macro2::Span;
use quote::quote;
use syn::{Item, Type, TypePath};

use super::options::Options;
use super::scan::Scan;

/// A finding, and the first and last token of what it is about.
pub(super) struct Placed {
    pub(super) finding: Finding,
    pub(super) first: Span,
    pub(super) last: Span,
}

/// What the command would report as a warning or louder in this item.
pub(super) fn findings(item: &Item, scan: &Scan, options: &Options) -> Vec<Placed> {
    let cfg = Cfg {
        // A test with the attribute is meant, tests in a module with it are not.
        test: matches!(item, Item::Fn(_)),
        ..Cfg::default()
    };
    let crates: Vec<&str> = scan.crates.iter().copied().collect();
    let mut places = Places::default();
    let mut number = |first, last| places.number(first, last);
    let items: Vec<Item> = std::iter::once(item.clone())
        .chain(own_type(item))
        .collect();
    let findings = analyse_items(&items, &crates, &cfg, &mut number);
    let is_wanted = |finding: &Finding| {
        let allowed = options
            .allow
            .iter()
            .any(|rule| *rule == finding.rule.name());
        finding.level >= Level::Warn && !allowed
    };
    let wanted = findings.into_iter().filter(is_wanted);
    let mut placed: Vec<Placed> = wanted.filter_map(|finding| places.place(finding)).collect();
    // What a macro stands for lies at its call, however often it blocks. Spans cannot be compared.
    let mut seen = HashSet::new();
    placed.retain(|placed| {
        let place = format!("{:?} {:?}", placed.first, placed.last);
        seen.insert((placed.finding.rule.name(), place))
    });
    placed
}

/// The type of a lone `impl`, without its fields: enough for its methods to find each other.
fn own_type(item: &Item) -> Option<Item> {
    let Item::Impl(block) = item else { return None };
    let Type::Path(TypePath {
        qself: None, path, ..
    }) = &*block.self_ty
    else {
        return None;
    };
    let name = (path.segments.len() == 1).then(|| &path.segments[0].ident)?;
    let generics = &block.generics;
    // None for `impl Self`, which only the compiler can say something about.
    syn::parse2(quote! { struct #name #generics; }).ok()
}

/// The places that the analysis has seen; their spans are numbers into this table.
#[derive(Default)]
struct Places(Vec<(Span, Span)>);

impl Places {
    fn number(&mut self, first: Span, last: Span) -> nostall_analysis::Span {
        self.0.push((first, last));
        let end = u32::try_from(self.0.len()).unwrap_or(u32::MAX);
        nostall_analysis::Span {
            start: end - 1,
            end,
        }
    }

    fn place(&self, finding: Finding) -> Option<Placed> {
        let number = usize::try_from(finding.primary.site.span.start).ok()?;
        let (first, last) = *self.0.get(number)?;
        Some(Placed {
            finding,
            first,
            last,
        })
    }
}
