//! Items by themselves, without the file around them: what an attribute macro sees.

use std::collections::BTreeMap;
use std::sync::Arc;

use nostall_catalog::RuleId;

use crate::cfg::Cfg;
use crate::finding::Finding;
use crate::lower;
use crate::program::{CrateSource, Edition, ExternCrate, SourceFile};
use crate::span::Span;

/// Analyses items with nothing but themselves to go by.
///
/// Paths mean what they say: one that starts with a name in `crates` starts with that crate.
/// Whatever the items import, declare or contain is known; what stands around them is not.
///
/// `span` gives the tokens from `first` to `last` a number, larger than those it gave before.
/// Findings carry these numbers.
///
/// ```
/// use nostall_analysis::{Cfg, Span, analyse_items};
///
/// let item = syn::parse_str("async fn f() { std::fs::read(\"rates\"); }").unwrap();
/// let mut places = Vec::new();
/// let findings = analyse_items(&[item], &["tokio"], &Cfg::default(), &mut |first, last| {
///     places.push((first, last));
///     let end = places.len() as u32;
///     Span { start: end - 1, end }
/// });
/// let (first, last) = places[findings[0].primary.site.span.start as usize];
/// assert_eq!(first.source_text().as_deref(), Some("std"));
/// assert_eq!(last.source_text().as_deref(), Some("read"));
/// ```
pub fn analyse_items(
    items: &[syn::Item],
    crates: &[&str],
    cfg: &Cfg,
    span: &mut dyn FnMut(proc_macro2::Span, proc_macro2::Span) -> Span,
) -> Vec<Finding> {
    let facts = lower::lower_items(items, cfg, &mut lower::Numbered(span));
    let named = |name: &&str| ((*name).to_owned(), ExternCrate::Named((*name).to_owned()));
    let externs: BTreeMap<String, ExternCrate> = crates.iter().map(named).collect();
    let mut findings = crate::analyse(&[CrateSource {
        name: "crate".to_owned(),
        // The edition is not known either. In the newest one, guards live shortest.
        edition: Edition::E2024,
        externs,
        files: vec![SourceFile {
            facts: Arc::new(facts),
            mods: Vec::new(),
        }],
        report: true,
    }]);
    // What is allowed without need here may be needed for what stands around.
    findings.retain(|finding| finding.rule != RuleId::UnusedAllow);
    findings
}
