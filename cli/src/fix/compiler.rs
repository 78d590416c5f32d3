//! Whether the code compiles, by asking cargo.

use std::process::{Command, Stdio};

use crate::args::{CargoArgs, CheckArgs, TargetArgs};
use crate::error::Error;

/// `cargo check` on what is checked.
#[derive(Clone, Copy, Debug)]
pub(super) struct Compiler<'a> {
    pub(super) args: &'a CheckArgs,
}

impl Compiler<'_> {
    /// Whether the compiler takes the sources as they are now.
    pub(super) fn accepts(&self) -> Result<bool, Error> {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let mut command = Command::new(cargo);
        command.args(["check", "--quiet"]).args(self.flags());
        if let Some(path) = &self.args.manifest.manifest_path {
            command.arg("--manifest-path").arg(path);
        }
        command.stdout(Stdio::null()).stderr(Stdio::null());
        let status = command.status();
        let status = status.map_err(|error| {
            Error::new(format!("cannot start `cargo check`: {error}"))
                .help("install cargo, or set CARGO to its path")
        })?;
        Ok(status.success())
    }

    /// The flags that say what is checked, as cargo knows them.
    fn flags(&self) -> Vec<String> {
        let CheckArgs {
            packages,
            targets,
            features,
            cargo,
            ..
        } = self.args;
        let mut flags = Vec::new();
        flags.extend((packages.workspace || packages.all).then(|| "--workspace".to_owned()));
        named(&mut flags, "--package", &packages.package);
        named(&mut flags, "--exclude", &packages.exclude);
        flags.extend(features.all_features.then(|| "--all-features".to_owned()));
        flags.extend(
            features
                .no_default_features
                .then(|| "--no-default-features".to_owned()),
        );
        named(&mut flags, "--features", &features.features);
        flags.extend(of_cargo(cargo));
        flags.extend(of_targets(targets));
        flags
    }
}

fn named(flags: &mut Vec<String>, flag: &str, names: &[String]) {
    flags.extend(names.iter().map(|name| format!("{flag}={name}")));
}

fn of_cargo(cargo: &CargoArgs) -> impl Iterator<Item = String> {
    let flags = [
        (cargo.frozen, "--frozen"),
        (cargo.locked, "--locked"),
        (cargo.offline, "--offline"),
    ];
    on(flags)
}

fn of_targets(targets: &TargetArgs) -> Vec<String> {
    let flags = [
        (targets.lib, "--lib"),
        (targets.bins, "--bins"),
        (targets.examples, "--examples"),
        (targets.tests, "--tests"),
        (targets.benches, "--benches"),
        (targets.all_targets, "--all-targets"),
    ];
    let mut flags: Vec<String> = on(flags).collect();
    named(&mut flags, "--bin", &targets.bin);
    named(&mut flags, "--example", &targets.example);
    named(&mut flags, "--test", &targets.test);
    named(&mut flags, "--bench", &targets.bench);
    flags
}

fn on<const N: usize>(flags: [(bool, &str); N]) -> impl Iterator<Item = String> + use<'_, N> {
    let on = flags.into_iter().filter(|(on, _)| *on);
    on.map(|(_, flag)| flag.to_owned())
}
