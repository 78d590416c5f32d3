//! Asking cargo what a workspace holds.

use std::path::{Path, PathBuf};

use cargo_metadata::{Metadata, MetadataCommand};

use crate::args::CargoArgs;
use crate::error::Error;

/// The workspace that the manifest, or the current folder, belongs to.
pub(super) fn workspace(
    manifest: &clap_cargo::Manifest,
    cargo: &CargoArgs,
) -> Result<Metadata, Error> {
    let mut command = command(cargo);
    if let Some(path) = &manifest.manifest_path {
        command.manifest_path(path);
    }
    command.exec().map_err(|error| explain(error, manifest))
}

/// The workspace of a path dependency, by its Cargo.toml.
pub(super) fn dependency(manifest: &Path, cargo: &CargoArgs) -> Result<Metadata, String> {
    let read = command(cargo).manifest_path(manifest).exec();
    read.map_err(|error| said_by_cargo(&error))
}

/// The Cargo.toml in force: the one named, or the nearest above the current folder.
pub(super) fn manifest_in_force(manifest: &clap_cargo::Manifest) -> Option<PathBuf> {
    let named = manifest.manifest_path.clone();
    let nearest = || {
        let here = std::env::current_dir().ok()?;
        here.ancestors()
            .map(|dir| dir.join("Cargo.toml"))
            .find(|path| path.is_file())
    };
    named.or_else(nearest)?.canonicalize().ok()
}

fn command(cargo: &CargoArgs) -> MetadataCommand {
    let flags = [
        (cargo.frozen, "--frozen"),
        (cargo.locked, "--locked"),
        (cargo.offline, "--offline"),
    ];
    let mut options = vec!["--color=never".to_owned()];
    options.extend(
        flags
            .iter()
            .filter(|(on, _)| *on)
            .map(|(_, flag)| (*flag).to_owned()),
    );
    let mut command = MetadataCommand::new();
    command.no_deps().other_options(options);
    command
}

fn explain(error: cargo_metadata::Error, manifest: &clap_cargo::Manifest) -> Error {
    if let cargo_metadata::Error::Io(error) = error {
        return Error::new(format!("cannot start `cargo metadata`: {error}"))
            .help("install cargo, or set CARGO to its path");
    }
    let said = said_by_cargo(&error);
    let nothing_here =
        manifest.manifest_path.is_none() && said.contains("could not find `Cargo.toml`");
    let error = Error::new(said);
    if nothing_here {
        return error.help("run it inside a cargo project, or name one with --manifest-path");
    }
    error
}

/// Cargo's own words, which name the file and the line.
fn said_by_cargo(error: &cargo_metadata::Error) -> String {
    match error {
        cargo_metadata::Error::CargoMetadata { stderr } => {
            let stderr = stderr.trim();
            let from_error = stderr
                .find("error: ")
                .map_or(stderr, |at| &stderr[at + 7..]);
            from_error.to_owned()
        }
        other => other.to_string(),
    }
}
