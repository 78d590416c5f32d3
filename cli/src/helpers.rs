//! Helpers that many findings go through: to mend one of them mends them all.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use indicatif::HumanCount;

use crate::report::{Diagnostic, Hop, Paths, Report, Sources};

/// With fewer findings nobody asks where they come from.
const MANY: usize = 20;
/// A helper counts that every so many findings go through.
const SHARE: usize = 5;
/// Helpers that are named.
const NAMED: usize = 3;

/// `812 of 1,192 go through `Configs::new` (src/config.rs:31): ..`, the most common helper first.
pub(crate) fn common(report: &Report, paths: &Paths) -> Vec<String> {
    let mut open: Vec<&Diagnostic> = report.diagnostics.iter().collect();
    open.retain(|it| it.rule().is_some());
    let all = open.len();
    if all <= MANY {
        return Vec::new();
    }
    let mut lines = Vec::new();
    let mut sources = Sources::default();
    while lines.len() < NAMED
        && let Some((helper, count)) = most_common(&open)
        && count * SHARE >= all
    {
        let (path, line) = helper.place(&mut sources);
        lines.push(format!(
            "{} of {} go through `{}` ({}:{line}): mend or allow it there first",
            HumanCount(count as u64),
            HumanCount(all as u64),
            helper.function,
            paths.shown(&path),
        ));
        let key = key(&helper);
        open.retain(|it| !it.hops().any(|hop| self::key(&hop) == key));
    }
    lines
}

/// The function that most go through, the one closest to the async code if several share them.
fn most_common<'a>(open: &[&'a Diagnostic]) -> Option<(Hop<'a>, usize)> {
    let mut found: BTreeMap<(&Path, &str), (usize, usize, Hop<'a>)> = BTreeMap::new();
    for diagnostic in open {
        let mut seen = BTreeSet::new();
        for (depth, hop) in diagnostic.hops().enumerate() {
            if seen.insert(key(&hop)) {
                let (count, deepest, _) = found.entry(key(&hop)).or_insert((0, 0, hop));
                *count += 1;
                *deepest = depth.max(*deepest);
            }
        }
    }
    let best = found
        .into_values()
        .max_by_key(|(count, depth, _)| (*count, std::cmp::Reverse(*depth)))?;
    Some((best.2, best.0))
}

/// What tells one helper from another.
fn key<'a>(hop: &Hop<'a>) -> (&'a Path, &'a str) {
    (hop.path(), hop.function)
}
