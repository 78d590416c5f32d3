//! One large workspace, made from crates that cargo has downloaded.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::download::{self, Download};
use crate::subject::{Subject, target};

/// A workspace of many crates.
pub(crate) struct Tree {
    pub(crate) subject: Subject,
    pub(crate) crates: usize,
    /// Whether there was enough to fill it.
    enough: bool,
}

impl Tree {
    /// Where it comes from, and how to get a larger one if it is too small.
    pub(crate) fn origin(&self) -> &'static str {
        if self.enough {
            "from cargo's download folder, those on Tokio first"
        } else {
            "are all that cargo has downloaded; `cargo fetch` in a corpus crate brings its \
             dependencies"
        }
    }
}

/// Not every file under `src` is part of a target, so more is taken than is asked for.
const MARGIN: f64 = 1.25;

/// Copies crates until they hold `lines` lines.
pub(crate) fn assemble(lines: u64) -> Result<Tree> {
    let folder = target().join("bench/large");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    let wanted = (lines as f64 * MARGIN) as u64;
    let (mut taken, mut crates) = (0, 0);
    for download in download::all()? {
        if taken >= wanted {
            break;
        }
        taken += copy(&download, &folder.join(&download.name))
            .with_context(|| format!("cannot copy {}", download.folder.display()))?;
        crates += 1;
    }
    let manifest = folder.join("Cargo.toml");
    fs::write(
        &manifest,
        "[workspace]\nresolver = \"2\"\nmembers = [\"*\"]\n",
    )?;
    Ok(Tree {
        subject: Subject {
            name: "large tree".to_owned(),
            manifest,
        },
        crates,
        enough: taken >= wanted,
    })
}

/// Copies the manifest and all Rust files; gives the number of lines under `src`.
fn copy(download: &Download, to: &Path) -> Result<u64> {
    fs::create_dir_all(to)?;
    fs::copy(download.folder.join("Cargo.toml"), to.join("Cargo.toml"))?;
    let sources = download.folder.join("src");
    let mut lines = 0;
    for file in download::rust_files(&download.folder)? {
        let text = fs::read(&file)?;
        if file.starts_with(&sources) {
            lines += text.iter().filter(|byte| **byte == b'\n').count() as u64;
        }
        let target = to.join(file.strip_prefix(&download.folder)?);
        fs::create_dir_all(target.parent().unwrap_or(to))?;
        fs::write(target, text)?;
    }
    Ok(lines)
}
