//! The catalogue's signatures, lowered when a program first needs them.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, LazyLock, OnceLock};

use nostall_catalog::STUBS;

use crate::facts::FileFacts;
use crate::lower::lower_signatures;

/// The signatures of one crate.
#[derive(Default)]
struct Signatures {
    sources: Vec<&'static str>,
    /// The crates that its signatures mention.
    mentions: Vec<&'static str>,
    facts: OnceLock<Vec<Arc<FileFacts>>>,
}

static ALL: LazyLock<BTreeMap<&'static str, Signatures>> = LazyLock::new(|| {
    let mut all: BTreeMap<&str, Signatures> = BTreeMap::new();
    for stub in STUBS {
        all.entry(stub.krate).or_default().sources.push(stub.source);
    }
    let names: BTreeSet<&str> = all.keys().copied().collect();
    for signatures in all.values_mut() {
        let written = signatures.sources.iter().flat_map(|source| heads(source));
        let mentioned: BTreeSet<&str> = written
            .filter_map(|head| names.get(head))
            .copied()
            .collect();
        signatures.mentions = mentioned.into_iter().collect();
    }
    all
});

/// The names that are followed by `::`.
fn heads(source: &str) -> impl Iterator<Item = &str> {
    source.split("::").filter_map(|text| {
        text.rsplit(|letter: char| !letter.is_alphanumeric() && letter != '_')
            .next()
    })
}

/// The crates whose signatures a program needs that names these crates: std, those that have any,
/// and those that their signatures mention in turn.
pub(super) fn closure<'a>(named: impl Iterator<Item = &'a str>) -> BTreeSet<&'static str> {
    let mut open: Vec<&str> = named.chain(["std"]).collect();
    let mut needed = BTreeSet::new();
    while let Some(name) = open.pop() {
        if let Some((name, signatures)) = ALL.get_key_value(name)
            && needed.insert(*name)
        {
            open.extend(&signatures.mentions);
        }
    }
    needed
}

/// The facts of a crate's signatures, one per source.
pub(super) fn facts(krate: &str) -> &'static [Arc<FileFacts>] {
    ALL.get(krate).map_or(&[], |signatures| {
        signatures
            .facts
            .get_or_init(|| lower_all(&signatures.sources))
    })
}

/// Lowers the signatures of several crates ahead of their use, on all threads there are.
pub(super) fn prepare(crates: &BTreeSet<&'static str>) {
    #[cfg(feature = "parallel")]
    {
        use rayon::prelude::*;
        crates.par_iter().for_each(|krate| {
            facts(krate);
        });
    }
    #[cfg(not(feature = "parallel"))]
    let _ = crates; // each is lowered when it is used
}

fn lower_all(sources: &[&'static str]) -> Vec<Arc<FileFacts>> {
    let lower = |source: &&str| Arc::new(lower_signatures(source));
    #[cfg(feature = "parallel")]
    {
        use rayon::prelude::*;
        sources.par_iter().map(lower).collect()
    }
    #[cfg(not(feature = "parallel"))]
    sources.iter().map(lower).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signatures_bring_those_they_mention() {
        let needed = closure(["tokio_util", "no_such_crate"].into_iter());
        assert!(needed.contains("std") && needed.contains("tokio"));
        assert!(!needed.contains("rusqlite") && !needed.contains("no_such_crate"));
    }
}
