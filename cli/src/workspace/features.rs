//! Which features are on in each package, as `#[cfg(feature = "..")]` sees them.
//!
//! Cargo's rules (reference, "Features"), for the packages whose sources are at hand:
//! a feature turns on others of its package, optional dependencies (`dep:x`, `x/feature`) and
//! features of dependencies (`x/feature`, or `x?/feature` if something else turns `x` on).

use std::collections::BTreeSet;

use cargo_metadata::{Dependency, DependencyKind, Package, PackageId};

use super::packages::Packages;
use crate::error::Error;

/// The enabled features, for each of [`Packages`].
pub(super) struct Features {
    enabled: Vec<Enabled>,
}

#[derive(Clone, Default)]
struct Enabled {
    reached: bool,
    features: BTreeSet<String>,
    dependencies: BTreeSet<String>,
}

impl Features {
    /// Turns on what the command line asks for in the selected packages, and all that follows.
    pub(super) fn resolve(
        packages: &Packages,
        selected: &[PackageId],
        dev: bool,
        flags: &clap_cargo::Features,
    ) -> Result<Self, Error> {
        let selected: Vec<usize> = selected
            .iter()
            .filter_map(|id| packages.by_id(id))
            .collect();
        let enabled = vec![Enabled::default(); packages.len()];
        let mut resolver = Resolver {
            packages,
            enabled,
            queue: Vec::new(),
            weak: Vec::new(),
        };
        for &package in &selected {
            resolver.reach(package, dev);
            resolver.ask_for_flags(package, flags);
        }
        for feature in split(&flags.features) {
            resolver.ask_for_named(&selected, feature)?;
        }
        resolver.run();
        Ok(Features {
            enabled: resolver.enabled,
        })
    }

    /// The enabled features of a package.
    pub(super) fn of(&self, package: usize) -> &BTreeSet<String> {
        &self.enabled[package].features
    }

    /// Whether a dependency is part of the build.
    pub(super) fn has(&self, package: usize, dependency: &Dependency) -> bool {
        !dependency.optional
            || self.enabled[package]
                .dependencies
                .contains(name_of(dependency))
    }
}

struct Resolver<'a> {
    packages: &'a Packages,
    enabled: Vec<Enabled>,
    /// Features turned on, whose consequences are still to be drawn.
    queue: Vec<(usize, String)>,
    /// `x?/feature`, waiting for something else to turn on `x`.
    weak: Vec<(usize, String, String)>,
}

impl<'a> Resolver<'a> {
    /// A package joins the build; with it, its mandatory dependencies.
    fn reach(&mut self, package: usize, dev: bool) {
        if std::mem::replace(&mut self.enabled[package].reached, true) {
            return;
        }
        for dependency in &self.packages.get(package).dependencies {
            let wanted = match dependency.kind {
                DependencyKind::Normal => !dependency.optional,
                DependencyKind::Development => dev,
                _ => false,
            };
            if wanted {
                self.join(dependency);
            }
        }
    }

    /// A dependency joins the build, with the features its entry in Cargo.toml asks for.
    fn join(&mut self, dependency: &Dependency) {
        let Some(package) = self.packages.of_dependency(dependency) else {
            return;
        };
        self.reach(package, false);
        if dependency.uses_default_features {
            self.turn_on(package, "default");
        }
        for feature in &dependency.features {
            self.turn_on(package, feature);
        }
    }

    fn turn_on(&mut self, package: usize, feature: &str) {
        let known = self.packages.get(package).features.contains_key(feature);
        if known && self.enabled[package].features.insert(feature.to_owned()) {
            self.queue.push((package, feature.to_owned()));
        }
    }

    fn turn_on_dependency(&mut self, package: usize, name: &str) {
        if self.enabled[package].dependencies.insert(name.to_owned()) {
            for dependency in self.dependencies(package, name) {
                self.join(dependency);
            }
        }
    }

    fn run(&mut self) {
        loop {
            while let Some((package, feature)) = self.queue.pop() {
                for value in &self.packages.get(package).features[&feature] {
                    self.apply(package, value);
                }
            }
            self.retry_weak();
            if self.queue.is_empty() {
                return;
            }
        }
    }

    /// Draws the consequence of one entry of a feature's list.
    fn apply(&mut self, package: usize, value: &str) {
        if let Some(name) = value.strip_prefix("dep:") {
            self.turn_on_dependency(package, name);
        } else if let Some((name, feature)) = value.split_once('/') {
            match name.strip_suffix('?') {
                Some(name) => self
                    .weak
                    .push((package, name.to_owned(), feature.to_owned())),
                None => self.turn_on_through(package, name, feature),
            }
        } else {
            self.turn_on(package, value);
        }
    }

    /// `name/feature`: the dependency, the feature named after it, and its feature.
    fn turn_on_through(&mut self, package: usize, name: &str, feature: &str) {
        if self
            .dependencies(package, name)
            .iter()
            .any(|dependency| dependency.optional)
        {
            self.turn_on_dependency(package, name);
            self.turn_on(package, name);
        }
        self.turn_on_in(package, name, feature);
    }

    fn turn_on_in(&mut self, package: usize, name: &str, feature: &str) {
        for dependency in self.dependencies(package, name) {
            if let Some(package) = self.packages.of_dependency(dependency) {
                self.turn_on(package, feature);
            }
        }
    }

    fn retry_weak(&mut self) {
        for (package, name, feature) in std::mem::take(&mut self.weak) {
            let optional = self
                .dependencies(package, &name)
                .iter()
                .any(|dependency| dependency.optional);
            if !optional || self.enabled[package].dependencies.contains(&name) {
                self.turn_on_in(package, &name, &feature);
            } else {
                self.weak.push((package, name, feature));
            }
        }
    }

    fn dependencies(&self, package: usize, name: &str) -> Vec<&'a Dependency> {
        let dependencies = self.packages.get(package).dependencies.iter();
        dependencies
            .filter(|dependency| name_of(dependency) == name)
            .collect()
    }

    fn ask_for_flags(&mut self, package: usize, flags: &clap_cargo::Features) {
        if flags.all_features {
            for feature in self.packages.get(package).features.keys() {
                self.turn_on(package, feature);
            }
        } else if !flags.no_default_features {
            self.turn_on(package, "default");
        }
    }

    /// A feature of `--features`: `name` in every selected package that has it, or `package/name`.
    fn ask_for_named(&mut self, selected: &[usize], feature: &str) -> Result<(), Error> {
        let mut found = false;
        for &index in selected {
            let package = self.packages.get(index);
            match feature.split_once('/') {
                None if package.features.contains_key(feature) => self.turn_on(index, feature),
                Some((name, own))
                    if name == package.name.as_str() && package.features.contains_key(own) =>
                {
                    self.turn_on(index, own);
                }
                Some((name, _)) if !self.dependencies(index, name).is_empty() => {
                    self.apply(index, feature);
                }
                _ => continue,
            }
            found = true;
        }
        if found {
            Ok(())
        } else {
            Err(self.unknown(selected, feature))
        }
    }

    fn unknown(&self, selected: &[usize], feature: &str) -> Error {
        let of = |package: &Package| {
            let names: Vec<&str> = package.features.keys().map(String::as_str).collect();
            match names.as_slice() {
                [] => format!("`{}` has no features", package.name),
                names => format!("`{}` has {}", package.name, names.join(", ")),
            }
        };
        let known: Vec<String> = selected
            .iter()
            .map(|&index| of(self.packages.get(index)))
            .collect();
        Error::new(format!("no selected package has the feature `{feature}`"))
            .help(known.join("; "))
    }
}

/// What a dependency is called in its package's Cargo.toml.
fn name_of(dependency: &Dependency) -> &str {
    dependency.rename.as_deref().unwrap_or(&dependency.name)
}

/// Cargo takes features apart at commas and at spaces.
fn split(flags: &[String]) -> impl Iterator<Item = &str> {
    let words = flags.iter().flat_map(|flag| flag.split([',', ' ']));
    words.filter(|word| !word.is_empty())
}
