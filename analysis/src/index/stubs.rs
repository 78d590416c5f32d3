//! The catalogue's signatures, lowered when a program first needs them.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, LazyLock, OnceLock};

use nostall_catalog::STUBS;

use crate::facts::FileFacts;
use crate::lower::lower_signatures;

/// The signatures of one crate.
#[derive(Default)]
struct Signatures {
    sources: Vec<Source>,
    /// The crates that its signatures mention.
    mentions: Vec<&'static str>,
}

struct Source {
    text: &'static str,
    facts: OnceLock<Arc<FileFacts>>,
}

impl Source {
    fn facts(&self) -> &Arc<FileFacts> {
        // One thread does it alone: a rayon job that waits inside of this could pick up a second
        // one that wants the same source, and both would wait for good.
        self.facts
            .get_or_init(|| Arc::new(lower_signatures(self.text)))
    }
}

static ALL: LazyLock<BTreeMap<&'static str, Signatures>> = LazyLock::new(|| {
    let mut all: BTreeMap<&str, Signatures> = BTreeMap::new();
    for stub in STUBS {
        let source = Source {
            text: stub.source,
            facts: OnceLock::new(),
        };
        all.entry(stub.krate).or_default().sources.push(source);
    }
    let names: BTreeSet<&str> = all.keys().copied().collect();
    for signatures in all.values_mut() {
        let written = signatures
            .sources
            .iter()
            .flat_map(|source| heads(source.text));
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
pub(super) fn facts(krate: &str) -> impl Iterator<Item = &'static Arc<FileFacts>> {
    sources(krate).iter().map(Source::facts)
}

fn sources(krate: &str) -> &'static [Source] {
    ALL.get(krate).map_or(&[], |signatures| &signatures.sources)
}

/// Lowers the signatures of several crates ahead of their use, on all threads there are.
pub(super) fn prepare(crates: &BTreeSet<&'static str>) {
    #[cfg(feature = "parallel")]
    {
        use rayon::prelude::*;
        let sources: Vec<&Source> = crates.iter().flat_map(|krate| sources(krate)).collect();
        sources.par_iter().for_each(|source| {
            source.facts();
        });
    }
    #[cfg(not(feature = "parallel"))]
    let _ = crates; // each is lowered when it is used
}

/// Lowers the signatures that nearly every program needs, on this thread.
pub(crate) fn warm_up() {
    for krate in closure(["tokio"].into_iter()) {
        facts(krate).for_each(drop);
    }
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
