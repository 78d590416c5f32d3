//! Whether the code compiles, by asking cargo.

use std::process::{Command, Stdio};

use crate::args::{CheckArgs, cargo};
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
            packages, targets, ..
        } = self.args;
        let mut flags = Vec::new();
        flags.extend((packages.workspace || packages.all).then(|| "--workspace".to_owned()));
        flags.extend(cargo::each("--package", &packages.package));
        flags.extend(cargo::each("--exclude", &packages.exclude));
        flags.extend(cargo::features(&self.args.features));
        flags.extend(self.args.cargo.for_cargo());
        flags.extend(targets.for_cargo());
        flags
    }
}
