//! What the analysis reports, as far as the corpus compares it.

use std::collections::BTreeSet;
use std::fmt;
use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::labels::Via;
use crate::{crates, table};

const COLUMNS: [&str; 6] = ["crate", "file", "line", "rule", "callee", "via"];

/// One reported site.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Finding {
    pub(crate) krate: String,
    /// Relative to the crate's folder.
    pub(crate) file: String,
    pub(crate) line: u32,
    /// The rule's name, without a prefix.
    pub(crate) rule: String,
    /// The path that the message names.
    pub(crate) callee: String,
    pub(crate) via: Via,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Finding {
            krate,
            file,
            line,
            rule,
            callee,
            via,
        } = self;
        write!(f, "{krate} {file}:{line} {rule} {via} {callee}")
    }
}

fn path() -> PathBuf {
    crates::tables().join("findings.tsv")
}

/// The findings of the last blessed run; none before the first.
pub(crate) fn read() -> Result<BTreeSet<Finding>> {
    let path = path();
    if !path.exists() {
        return Ok(BTreeSet::new());
    }
    table::read(&path, COLUMNS)?
        .into_iter()
        .map(|[krate, file, line, rule, callee, via]| {
            let line = line
                .parse()
                .with_context(|| format!("`{line}` is no line number"))?;
            Ok(Finding {
                krate,
                file,
                line,
                rule,
                callee,
                via: via.parse()?,
            })
        })
        .collect::<Result<_>>()
        .with_context(|| format!("cannot use {}", path.display()))
}

/// Replaces the table.
pub(crate) fn write(findings: &BTreeSet<Finding>) -> Result<()> {
    let rows = findings.iter().cloned().map(|it| {
        [
            it.krate,
            it.file,
            it.line.to_string(),
            it.rule,
            it.callee,
            it.via.to_string(),
        ]
    });
    table::write(&path(), COLUMNS, rows)
}
