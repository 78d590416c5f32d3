//! Which packages of the workspace are meant.

use cargo_metadata::{Metadata, Package, PackageId};

use super::metadata::manifest_in_force;
use crate::error::Error;

/// The packages to report on.
pub(super) struct Selection {
    pub(super) packages: Vec<PackageId>,
    pub(super) warnings: Vec<String>,
}

/// Chooses as cargo does: by `-p`, by `--workspace` less `--exclude`, or the package at hand.
pub(super) fn select(
    metadata: &Metadata,
    manifest: &clap_cargo::Manifest,
    flags: &clap_cargo::Workspace,
) -> Result<Selection, Error> {
    let all = flags.workspace || flags.all;
    if !flags.exclude.is_empty() && !all {
        return Err(
            Error::new("--exclude only makes sense together with --workspace")
                .help("add --workspace, or name the packages with -p"),
        );
    }
    let mut warnings = Vec::new();
    let packages = if all {
        all_but(metadata, &flags.exclude, &mut warnings)?
    } else if flags.package.is_empty() {
        at_hand(metadata, manifest)
    } else {
        named(metadata, &flags.package)?
    };
    Ok(Selection { packages, warnings })
}

fn all_but(
    metadata: &Metadata,
    exclude: &[String],
    warnings: &mut Vec<String>,
) -> Result<Vec<PackageId>, Error> {
    let specs = specs(exclude)?;
    for spec in &specs {
        if !metadata
            .workspace_packages()
            .iter()
            .any(|package| spec.matches(package))
        {
            warnings.push(format!("no package to exclude matches `{}`", spec.text));
        }
    }
    let members = metadata.workspace_packages().into_iter();
    let kept = members.filter(|package| !specs.iter().any(|spec| spec.matches(package)));
    Ok(kept.map(|package| package.id.clone()).collect())
}

fn named(metadata: &Metadata, names: &[String]) -> Result<Vec<PackageId>, Error> {
    let specs = specs(names)?;
    let members = metadata.workspace_packages();
    for spec in &specs {
        if !members.iter().any(|package| spec.matches(package)) {
            return Err(not_found(spec.text, &members));
        }
    }
    let chosen = members
        .iter()
        .filter(|package| specs.iter().any(|spec| spec.matches(package)));
    Ok(chosen.map(|package| package.id.clone()).collect())
}

/// The package whose manifest is in force, or the workspace's default members at its root.
fn at_hand(metadata: &Metadata, manifest: &clap_cargo::Manifest) -> Vec<PackageId> {
    let here = manifest_in_force(manifest);
    let root = metadata
        .workspace_root
        .join("Cargo.toml")
        .canonicalize()
        .ok();
    let same = |package: &&Package| package.manifest_path.canonicalize().ok() == here;
    if here.is_some()
        && here != root
        && let Some(package) = metadata.workspace_packages().into_iter().find(same)
    {
        return vec![package.id.clone()];
    }
    if metadata.workspace_default_members.is_available() {
        return metadata.workspace_default_members.to_vec();
    }
    metadata.workspace_members.clone()
}

/// A package as the command line names it: `name`, `na*`, `name@1.2.3` or cargo's full id.
struct Spec<'a> {
    text: &'a str,
    name: glob::Pattern,
    version: Option<&'a str>,
}

impl<'a> Spec<'a> {
    fn parse(text: &'a str) -> Result<Self, Error> {
        let (name, version) = match text.split_once('@') {
            Some((name, version)) => (name, Some(version)),
            None => (text, None),
        };
        let name = glob::Pattern::new(name)
            .map_err(|error| Error::new(format!("`{text}` is no package pattern: {error}")))?;
        Ok(Spec {
            text,
            name,
            version,
        })
    }

    fn matches(&self, package: &Package) -> bool {
        let version = package.version.to_string();
        let by_name = self.name.matches(&package.name);
        package.id.repr == self.text || by_name && self.version.is_none_or(|v| v == version)
    }
}

fn specs(texts: &[String]) -> Result<Vec<Spec<'_>>, Error> {
    texts.iter().map(|text| Spec::parse(text)).collect()
}

/// Packages named in an error before the rest is counted.
const NAMED_AT_MOST: usize = 20;

fn not_found(text: &str, members: &[&Package]) -> Error {
    let mut names: Vec<&str> = members
        .iter()
        .map(|package| package.name.as_str())
        .collect();
    names.sort_unstable();
    let more = names.len().saturating_sub(NAMED_AT_MOST);
    names.truncate(NAMED_AT_MOST);
    let mut help = format!("the workspace has {}", names.join(", "));
    if more > 0 {
        help.push_str(&format!(" and {more} more"));
    }
    Error::new(format!("no package of this workspace matches `{text}`")).help(help)
}
