//! Asking cargo what a workspace holds.

use std::path::{Path, PathBuf};
use std::process::Command;

use cargo_metadata::{CargoOpt, Metadata, MetadataCommand};

use crate::args::{CargoArgs, CheckArgs};
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

/// The workspace with its dependencies, resolved for this machine.
///
/// What is locked and downloaded is enough, if it is all there. Else cargo does as in a build: it
/// may complete Cargo.lock and fetch the rest, as far as the flags allow.
pub(super) fn resolved(args: &CheckArgs) -> Result<Metadata, Error> {
    let at_hand = CargoArgs {
        frozen: true,
        ..args.cargo.clone()
    };
    let host = host();
    let resolved = resolve(args, &at_hand, host.as_deref())
        .or_else(|_| resolve(args, &args.cargo, host.as_deref()));
    resolved.map_err(|error| {
        explain(error, &args.manifest)
            .help("run `cargo fetch`, or leave out --deps to do without their sources")
    })
}

fn resolve(
    args: &CheckArgs,
    cargo: &CargoArgs,
    host: Option<&str>,
) -> cargo_metadata::Result<Metadata> {
    let mut options = options(cargo);
    options.extend(host.map(|host| format!("--filter-platform={host}")));
    let mut command = MetadataCommand::new();
    command.other_options(options);
    if let Some(path) = &args.manifest.manifest_path {
        command.manifest_path(path);
    }
    let flags = &args.features;
    if flags.all_features {
        command.features(CargoOpt::AllFeatures);
    }
    if flags.no_default_features {
        command.features(CargoOpt::NoDefaultFeatures);
    }
    if !flags.features.is_empty() {
        command.features(CargoOpt::SomeFeatures(flags.features.clone()));
    }
    command.exec()
}

/// The triple of this machine, without which cargo would want the sources for all platforms.
fn host() -> Option<String> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo).arg("-vV").output().ok()?;
    let said = String::from_utf8(output.stdout).ok()?;
    let host = said.lines().find_map(|line| line.strip_prefix("host: "))?;
    Some(host.to_owned())
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
    let mut command = MetadataCommand::new();
    command.no_deps().other_options(options(cargo));
    command
}

fn options(cargo: &CargoArgs) -> Vec<String> {
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
    options
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
