//! The crates in cargo's own download folder.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use nostall_tests::cargo_home;

/// A crate as cargo unpacked it.
pub(crate) struct Download {
    pub(crate) name: String,
    pub(crate) folder: PathBuf,
    /// Whether its manifest names Tokio: such a crate gives the analysis most to do.
    pub(crate) on_tokio: bool,
}

/// One version of each crate, those on Tokio first, then by name.
pub(crate) fn all() -> Result<Vec<Download>> {
    let mut by_name = BTreeMap::new();
    for folder in folders()? {
        if let Some(download) = look(folder) {
            by_name.insert(download.name.clone(), download);
        }
    }
    let mut all: Vec<Download> = by_name.into_values().collect();
    all.sort_by_key(|download| !download.on_tokio);
    Ok(all)
}

/// The folders of all crates and versions, sorted.
fn folders() -> Result<Vec<PathBuf>> {
    let sources = cargo_home()?.join("registry/src");
    let listed = || format!("cannot list {}", sources.display());
    let mut folders = Vec::new();
    for registry in list(&sources).with_context(listed)? {
        folders.extend(list(&registry).with_context(listed)?);
    }
    folders.sort();
    Ok(folders)
}

fn list(folder: &Path) -> io::Result<Vec<PathBuf>> {
    fs::read_dir(folder)?
        .map(|entry| Ok(entry?.path()))
        .collect()
}

/// Looks a crate over; `None` for what does not fit into a workspace with others, and for
/// bindings, which are made by machines and have no bodies to speak of.
fn look(folder: PathBuf) -> Option<Download> {
    let manifest = fs::read_to_string(folder.join("Cargo.toml")).ok()?;
    let name = package_name(&manifest)?.to_owned();
    let is_binding = name.ends_with("-sys") || name.starts_with("windows");
    let is_workspace = manifest.lines().any(|line| line.starts_with("[workspace"));
    if is_binding || is_workspace || !folder.join("src").is_dir() {
        return None;
    }
    Some(Download {
        name,
        folder,
        on_tokio: manifest.contains("dependencies.tokio]"),
    })
}

/// The name in a manifest in the form that cargo publishes.
fn package_name(manifest: &str) -> Option<&str> {
    let (_, package) = manifest.split_once("[package]")?;
    let line = package.lines().find(|line| line.starts_with("name = "))?;
    line.split('"').nth(1)
}

/// All Rust files below a folder.
pub(crate) fn rust_files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut pending = vec![folder.to_owned()];
    while let Some(folder) = pending.pop() {
        for entry in fs::read_dir(&folder)? {
            let entry = entry?;
            let kind = entry.file_type()?;
            if kind.is_dir() {
                pending.push(entry.path());
            } else if kind.is_file() && entry.path().extension() == Some(OsStr::new("rs")) {
                found.push(entry.path());
            }
        }
    }
    Ok(found)
}
