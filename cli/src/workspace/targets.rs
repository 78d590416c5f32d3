//! Which targets of the selected packages are meant, and how each is built.

use cargo_metadata::{PackageId, Target};

use super::Sources;
use super::features::Features;
use super::packages::{Packages, is_library};
use crate::args::{TargetArgs, cargo};
use crate::error::Error;

/// How a target is built: it decides `cfg(test)`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mode {
    /// As for `cargo build`.
    Build,
    /// With `cfg(test)` and the dev-dependencies, as for `cargo test`.
    Test,
}

/// A target to check.
pub(super) struct Chosen<'a> {
    pub(super) package: usize,
    pub(super) target: &'a Target,
    pub(super) mode: Mode,
}

impl TargetArgs {
    /// Whether dev-dependencies matter.
    pub(super) fn any_test(&self) -> bool {
        self.all_targets
            || self.tests
            || self.examples
            || self.benches
            || !(self.test.is_empty() && self.example.is_empty() && self.bench.is_empty())
    }

    fn none(&self) -> bool {
        !(self.any_test() || self.lib || self.bins || !self.bin.is_empty())
    }

    /// The modes a target is wanted in, by its kind. Libraries and binaries may be wanted in both.
    fn modes(&self, target: &Target) -> Vec<Mode> {
        let all = self.all_targets;
        let default = self.none() || all;
        let named = |names: &[String]| names.contains(&target.name);
        if target.is_test() {
            return when(self.tests || all || named(&self.test), Mode::Test);
        }
        if target.is_bench() {
            return when(self.benches || all || named(&self.bench), Mode::Test);
        }
        let build = if target.is_example() {
            self.examples || all || named(&self.example)
        } else if target.is_bin() {
            self.bins || default || named(&self.bin)
        } else {
            is_library(target) && (self.lib || default)
        };
        let buildable = target.is_example() || target.is_bin() || is_library(target);
        let test = buildable && target.test && (self.tests || all);
        [when(build, Mode::Build), when(test, Mode::Test)].concat()
    }

    fn named(&self) -> [Named<'_>; 4] {
        [
            Named {
                kind: "bin",
                names: &self.bin,
                is: Target::is_bin,
            },
            Named {
                kind: "example",
                names: &self.example,
                is: Target::is_example,
            },
            Named {
                kind: "test",
                names: &self.test,
                is: Target::is_test,
            },
            Named {
                kind: "bench",
                names: &self.bench,
                is: Target::is_bench,
            },
        ]
    }

    fn names(&self, target: &Target) -> bool {
        let mut named = self.named().into_iter();
        named.any(|named| (named.is)(target) && named.names.contains(&target.name))
    }
}

/// The targets of one kind that the command line names.
struct Named<'a> {
    kind: &'static str,
    names: &'a [String],
    is: fn(&Target) -> bool,
}

fn when(wanted: bool, mode: Mode) -> Vec<Mode> {
    if wanted { vec![mode] } else { Vec::new() }
}

/// The targets to check, in the order of packages and of their manifests.
pub(super) fn choose<'a>(
    packages: &'a Packages,
    selected: &[PackageId],
    features: &Features,
    args: &TargetArgs,
) -> Result<Vec<Chosen<'a>>, Error> {
    let selected: Vec<usize> = selected
        .iter()
        .filter_map(|id| packages.by_id(id))
        .collect();
    let targets: Vec<&Target> = selected
        .iter()
        .flat_map(|&index| &packages.get(index).targets)
        .collect();
    check_names(&targets, args)?;
    let mut chosen = Vec::new();
    for &package in &selected {
        for target in &packages.get(package).targets {
            if let Some(missing) = missing_feature(features, package, target) {
                if args.names(target) {
                    return Err(needs_feature(target, missing));
                }
                continue;
            }
            let modes = args.modes(target).into_iter();
            chosen.extend(modes.map(|mode| Chosen {
                package,
                target,
                mode,
            }));
        }
    }
    Ok(chosen)
}

/// The sources of the packages of which all that lies in `src` is asked for.
pub(super) fn sources(
    packages: &Packages,
    selected: &[PackageId],
    args: &TargetArgs,
) -> Vec<Sources> {
    let selected = selected.iter().filter_map(|id| packages.by_id(id));
    let selected = selected.map(|index| packages.get(index));
    let whole = selected.filter(|package| {
        let mut main = package.targets.iter().filter(|target| is_main(target));
        main.all(|target| args.modes(target).contains(&Mode::Build))
    });
    let sources = whole.filter_map(|package| {
        let others = package.targets.iter();
        let others =
            others.filter(|target| !is_main(target) || !target.required_features.is_empty());
        Some(Sources {
            folder: package.manifest_path.parent()?.join("src").into(),
            others: others
                .map(|target| target.src_path.clone().into())
                .collect(),
        })
    });
    sources.collect()
}

/// The binaries that are asked for but need features which are off.
pub(super) fn unbuilt(
    packages: &Packages,
    selected: &[PackageId],
    features: &Features,
    args: &TargetArgs,
) -> Vec<String> {
    let selected = selected.iter().filter_map(|id| packages.by_id(id));
    let targets = selected.flat_map(|index| {
        let targets = packages.get(index).targets.iter();
        targets.filter(move |target| missing_feature(features, index, target).is_some())
    });
    let binaries = targets.filter(|target| target.is_bin() && !args.modes(target).is_empty());
    binaries.map(|target| target.name.clone()).collect()
}

/// Whether a target is what `cargo build` makes of a package.
fn is_main(target: &Target) -> bool {
    target.is_bin() || is_library(target)
}

/// Says which flags name targets that are not there: as for cargo, that is no error.
pub(super) fn warnings(chosen: &[Chosen<'_>], args: &TargetArgs) -> Vec<String> {
    if !chosen.is_empty() {
        return Vec::new();
    }
    let given: Vec<&str> = cargo::given(&args.of_kinds()).collect();
    let given = match given.as_slice() {
        [] => "a library or a binary".to_owned(),
        flags => flags.join(" "),
    };
    vec![format!(
        "no target of the selected packages matches {given}, so nothing is checked"
    )]
}

/// Refuses a `--bin nope`, naming what there is.
fn check_names(targets: &[&Target], args: &TargetArgs) -> Result<(), Error> {
    for Named { kind, names, is } in args.named() {
        let known: Vec<&str> = targets
            .iter()
            .filter(|target| is(target))
            .map(|target| target.name.as_str())
            .collect();
        if let Some(name) = names.iter().find(|name| !known.contains(&name.as_str())) {
            let help = match known.as_slice() {
                [] => format!("the selected packages have no {kind} targets"),
                known => format!("the selected packages have {}", known.join(", ")),
            };
            return Err(Error::new(format!("no {kind} target is named `{name}`")).help(help));
        }
    }
    if args.lib && !targets.iter().any(|target| is_library(target)) {
        return Err(Error::new("the selected packages have no library")
            .help("leave out --lib, or choose other packages with -p"));
    }
    Ok(())
}

fn missing_feature<'a>(features: &Features, package: usize, target: &'a Target) -> Option<&'a str> {
    let enabled = features.of(package);
    let mut required = target.required_features.iter().map(String::as_str);
    // `dependency/feature` is not decided here: the dependency's sources may not be at hand.
    required.find(|feature| !feature.contains('/') && !enabled.contains(*feature))
}

fn needs_feature(target: &Target, feature: &str) -> Error {
    Error::new(format!(
        "target `{}` needs the feature `{feature}`",
        target.name
    ))
    .help(format!("pass --features {feature}"))
}
