//! What is measured.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

/// A workspace to run the tool on.
pub(crate) struct Subject {
    pub(crate) name: String,
    pub(crate) manifest: PathBuf,
}

/// The bundled examples, as small as a crate that somebody works on.
pub(crate) fn examples() -> Subject {
    Subject {
        name: "examples".to_owned(),
        manifest: Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples/Cargo.toml"),
    }
}

/// The crates that `corpus fetch` brought, by name.
pub(crate) fn corpus() -> Result<Vec<Subject>> {
    let folder = target().join("corpus");
    let missing = || {
        format!(
            "no sources in {}: run `corpus fetch` first",
            folder.display()
        )
    };
    let mut subjects = Vec::new();
    for entry in fs::read_dir(&folder).with_context(missing)? {
        let entry = entry?;
        let manifest = entry.path().join("Cargo.toml");
        let name = entry.file_name().to_string_lossy().into_owned();
        // What starts with a dot is a copy that was cut short.
        if manifest.is_file() && !name.starts_with('.') {
            subjects.push(Subject { name, manifest });
        }
    }
    ensure!(!subjects.is_empty(), missing());
    subjects.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(subjects)
}

/// Cargo's target folder.
pub(crate) fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("../target"),
        PathBuf::from,
    )
}
