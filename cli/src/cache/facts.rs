//! The facts of the files of one crate.

use std::collections::BTreeMap;
use std::ops::Range;

use nostall_analysis::FileFacts;

use super::Cache;
use super::folder::Kind;
use crate::digest::Digest;
use crate::workspace::CratePlan;

/// What earlier runs know of the files of a crate, by the digest of their text.
#[derive(Debug, Default)]
pub(crate) struct KnownFacts {
    /// A table of digests and lengths, then the encoded facts in its order.
    content: Vec<u8>,
    entries: BTreeMap<Digest, Range<usize>>,
}

type Table = Vec<(Digest, u64)>;

impl KnownFacts {
    fn decode(content: Vec<u8>) -> Option<Self> {
        let (table, rest) = postcard::take_from_bytes::<Table>(&content).ok()?;
        let mut start = content.len() - rest.len();
        let mut entries = BTreeMap::new();
        for (digest, length) in table {
            let end = start.checked_add(usize::try_from(length).ok()?)?;
            content.get(start..end)?;
            entries.insert(digest, start..end);
            start = end;
        }
        Some(KnownFacts { content, entries })
    }

    /// The facts of a file with this text.
    pub(crate) fn get(&self, digest: Digest) -> Option<FileFacts> {
        postcard::from_bytes(self.encoded(digest)?).ok()
    }

    fn encoded(&self, digest: Digest) -> Option<&[u8]> {
        self.content.get(self.entries.get(&digest)?.clone())
    }

    fn are_those_of(&self, files: &BTreeMap<Digest, &FileFacts>) -> bool {
        self.entries.len() == files.len()
            && files.keys().all(|digest| self.entries.contains_key(digest))
    }

    /// The content of an entry for these files; what is known is not encoded again.
    fn encode(&self, files: &BTreeMap<Digest, &FileFacts>) -> Option<Vec<u8>> {
        let mut table = Table::new();
        let mut encoded = Vec::new();
        for (digest, facts) in files {
            let start = encoded.len();
            match self.encoded(*digest) {
                Some(known) => encoded.extend_from_slice(known),
                None => encoded = postcard::to_extend(facts, encoded).ok()?,
            }
            table.push((*digest, (encoded.len() - start) as u64));
        }
        let mut content = postcard::to_stdvec(&table).ok()?;
        content.append(&mut encoded);
        Some(content)
    }
}

impl Cache {
    /// What is known of the files of a crate.
    pub(crate) fn facts(&self, krate: &CratePlan) -> KnownFacts {
        let known = self.0.as_ref().and_then(|open| {
            let content = open.folder.read(Kind::Facts, open.key(&parts(krate))?)?;
            KnownFacts::decode(content)
        });
        known.unwrap_or_default()
    }

    /// Keeps the facts of the files that a crate has now, in the place of those it had.
    pub(crate) fn keep_facts(
        &self,
        krate: &CratePlan,
        known: &KnownFacts,
        files: &[(Digest, &FileFacts)],
    ) {
        let files: BTreeMap<Digest, &FileFacts> = files.iter().copied().collect();
        let Some(open) = self.0.as_ref().filter(|_| !known.are_those_of(&files)) else {
            return;
        };
        if let (Some(key), Some(content)) = (open.key(&parts(krate)), known.encode(&files)) {
            open.folder.write(Kind::Facts, key, &content);
        }
    }
}

/// What the facts of a crate depend on, beside its files: a package's id holds name and version.
fn parts(krate: &CratePlan) -> impl serde::Serialize {
    (
        "facts",
        &krate.origin.package_id,
        &krate.root_file,
        &krate.cfg,
    )
}

#[cfg(test)]
mod tests {
    use nostall_analysis::{Cfg, lower_file};

    use super::*;

    const TEXTS: [&str; 3] = [
        "mod a; async fn f() { std::fs::read(\"x\"); }",
        "struct S { file: std::fs::File } impl S { fn f<T: Into<u8>>(&self, t: T) -> Vec<T> { loop {} } }",
        "fn broken( {",
    ];

    fn encoded(known: &KnownFacts, texts: &[&str]) -> Vec<u8> {
        let facts: Vec<FileFacts> = texts.iter().map(|text| lower(text)).collect();
        let digests = texts.iter().map(|text| Digest::of(text.as_bytes()));
        known.encode(&digests.zip(&facts).collect()).unwrap()
    }

    fn lower(text: &str) -> FileFacts {
        lower_file(text, &Cfg::default())
    }

    fn shown(known: &KnownFacts, text: &str) -> Option<String> {
        let facts = known.get(Digest::of(text.as_bytes()));
        facts.map(|facts| format!("{facts:?}"))
    }

    #[test]
    fn facts_come_back_as_they_were() {
        let known = KnownFacts::decode(encoded(&KnownFacts::default(), &TEXTS)).unwrap();
        for text in TEXTS {
            assert_eq!(shown(&known, text), Some(format!("{:?}", lower(text))));
        }
        assert_eq!(shown(&known, "fn other() {}"), None);
    }

    #[test]
    fn files_that_are_gone_are_dropped_and_new_ones_added() {
        let known = KnownFacts::decode(encoded(&KnownFacts::default(), &TEXTS[..2])).unwrap();
        let known = KnownFacts::decode(encoded(&known, &TEXTS[1..])).unwrap();
        let there = TEXTS.map(|text| shown(&known, text).is_some());
        assert_eq!(there, [false, true, true]);
    }

    /// The seal keeps damaged entries away; should one get past it, it must do no harm.
    #[test]
    fn damaged_content_is_no_panic() {
        let content = encoded(&KnownFacts::default(), &TEXTS);
        let read = |content: Vec<u8>| {
            let known = KnownFacts::decode(content).unwrap_or_default();
            TEXTS.map(|text| known.get(Digest::of(text.as_bytes())))
        };
        for length in 0..content.len() {
            read(content[..length].to_vec());
        }
        for bit in 0..content.len() * 8 {
            let mut damaged = content.clone();
            damaged[bit / 8] ^= 1 << (bit % 8);
            read(damaged);
        }
    }
}
