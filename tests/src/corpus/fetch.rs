//! Brings the sources of the pinned crates with cargo, which checks their checksums.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail, ensure};

use nostall_tests::cargo_home;

use crate::crates::{self, Crate};

/// Fetches every crate that is not there yet.
pub(crate) fn fetch_all() -> Result<()> {
    let sources = crates::sources();
    fs::create_dir_all(&sources).with_context(|| format!("cannot create {}", sources.display()))?;
    for package in crates::all()? {
        let folder = package.folder();
        if !folder.exists() {
            println!("fetching {} {}", package.name, package.version);
            fetch(&package, &folder)?;
        }
    }
    println!("sources are in {}", sources.display());
    Ok(())
}

fn fetch(package: &Crate, folder: &Path) -> Result<()> {
    // A copy that was cut short must not be taken for a whole one by the next run.
    let partial = crates::sources().join(".partial");
    if partial.exists() {
        fs::remove_dir_all(&partial)?;
    }
    copy_folder(&download(package)?, &partial)
        .with_context(|| format!("cannot copy the sources of {}", package.name))?;
    detach(&partial.join("Cargo.toml"))?;
    fs::rename(&partial, folder).with_context(|| format!("cannot create {}", folder.display()))
}

/// Has cargo download and unpack one package, and says where it lies.
///
/// `cargo info` is the one command that brings a single package without its dependencies, and
/// without a library target being needed.
fn download(package: &Crate) -> Result<PathBuf> {
    let spec = format!("{}@{}", package.name, package.version);
    let status = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(["info", "--quiet", "--registry", "crates-io", &spec])
        .current_dir(crates::sources())
        .stdout(Stdio::null())
        .status()
        .context("cannot run cargo")?;
    ensure!(status.success(), "cargo could not bring {spec}");
    unpacked(&format!("{}-{}", package.name, package.version))
}

fn unpacked(name: &str) -> Result<PathBuf> {
    let registries = cargo_home()?.join("registry/src");
    let listing = fs::read_dir(&registries)
        .with_context(|| format!("cannot list {}", registries.display()))?;
    for registry in listing {
        let folder = registry?.path().join(name);
        if folder.join("Cargo.toml").is_file() {
            return Ok(folder);
        }
    }
    bail!("cargo left no {name} under {}", registries.display())
}

fn copy_folder(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_folder(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}

/// Makes a package the root of a workspace of its own, so that cargo looks no further up.
fn detach(manifest: &Path) -> Result<()> {
    let mut text = fs::read_to_string(manifest)?;
    if !text.lines().any(|line| line.trim() == "[workspace]") {
        text += "\n[workspace]\n";
    }
    fs::write(manifest, text).with_context(|| format!("cannot write {}", manifest.display()))
}
