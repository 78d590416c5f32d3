//! The pinned crates and where their sources and tables live.

use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

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

/// Those of the corpus that have these names.
///
/// # Errors
/// When the table cannot be read or has no crate of one of the names.
pub(crate) fn named(names: &[&str]) -> Result<Vec<Crate>> {
    let mut crates = all()?;
    let is_unknown = |name: &&&str| crates.iter().all(|it| it.name != **name);
    if let Some(unknown) = names.iter().find(is_unknown) {
        bail!("{unknown} is not in crates.tsv");
    }
    crates.retain(|it| names.contains(&it.name.as_str()));
    Ok(crates)
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
