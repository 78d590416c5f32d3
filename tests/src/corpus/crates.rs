//! The pinned crates and where their sources and tables live.

use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::table;

/// One published crate at one version.
pub(crate) struct Crate {
    pub(crate) name: String,
    pub(crate) version: String,
}

impl Crate {
    /// Where `fetch` puts the sources.
    pub(crate) fn folder(&self) -> PathBuf {
        sources().join(format!("{}-{}", self.name, self.version))
    }
}

/// All crates of the corpus, in the order of `crates.tsv`.
pub(crate) fn all() -> Result<Vec<Crate>> {
    let rows = table::read(&tables().join("crates.tsv"), ["name", "version", "what"])?;
    Ok(rows
        .into_iter()
        .map(|[name, version, _]| Crate { name, version })
        .collect())
}

/// The folder of the committed tables.
pub(crate) fn tables() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus")
}

/// The folder that holds the fetched sources.
pub(crate) fn sources() -> PathBuf {
    target().join("corpus")
}

/// Cargo's target folder.
pub(crate) fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("../target"),
        PathBuf::from,
    )
}
