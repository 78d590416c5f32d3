//! The packages whose sources are at hand: the workspace, the path dependencies around it and,
//! on request, what cargo downloaded for them.

use std::collections::{BTreeSet, HashMap};
use std::path::{Path, PathBuf};

use cargo_metadata::{
    Dependency, DependencyKind, Metadata, Package, PackageId, Target, TargetKind,
};

use super::downloads::{self, Downloads, Resolved};
use super::metadata;
use crate::args::CargoArgs;

/// Packages by index, and the index by folder and by id.
pub(super) struct Packages {
    all: Vec<Package>,
    by_folder: HashMap<PathBuf, usize>,
    by_id: HashMap<PackageId, usize>,
    downloads: Downloads,
}

impl Packages {
    /// Takes the workspace, and asks cargo about path dependencies elsewhere, theirs included.
    pub(super) fn load(
        workspace: Metadata,
        selected: &[PackageId],
        cargo: &CargoArgs,
        warnings: &mut Vec<String>,
    ) -> Self {
        let mut packages = Packages {
            all: Vec::new(),
            by_folder: HashMap::new(),
            by_id: HashMap::new(),
            downloads: Downloads::default(),
        };
        packages.add_all(workspace);
        let mut reached: Vec<usize> = selected
            .iter()
            .filter_map(|id| packages.by_id(id))
            .collect();
        let mut next = 0;
        while let Some(&index) = reached.get(next) {
            next += 1;
            for dependency in packages.path_dependencies(index) {
                let found = packages.by_path(&dependency).or_else(|| {
                    packages.read(&dependency, cargo, warnings);
                    packages.by_path(&dependency)
                });
                reached.extend(found.filter(|found| !reached.contains(found)));
            }
        }
        packages
    }

    /// Adds the packages that cargo downloaded for those that are here.
    pub(super) fn add_downloads(&mut self, resolved: &Resolved) {
        for local in 0..self.all.len() {
            for package in resolved.downloads_of(&self.all[local].id) {
                if !self.by_id.contains_key(&package.id) {
                    self.downloads.add(self.all.len(), &package.id, resolved);
                    self.by_id.insert(package.id.clone(), self.all.len());
                    self.all.push(package.clone());
                }
            }
        }
        for owner in 0..self.all.len() {
            let downloads = resolved.downloads_of(&self.all[owner].id).into_iter();
            let there = downloads.filter_map(|package| self.by_id(&package.id));
            self.downloads.connect(owner, there.collect());
        }
    }

    /// The features of a downloaded package, which cargo resolved; none for those of the user.
    pub(super) fn downloaded(&self, index: usize) -> Option<&BTreeSet<String>> {
        self.downloads.features(index)
    }

    pub(super) fn get(&self, index: usize) -> &Package {
        &self.all[index]
    }

    pub(super) fn len(&self) -> usize {
        self.all.len()
    }

    pub(super) fn by_id(&self, id: &PackageId) -> Option<usize> {
        self.by_id.get(id).copied()
    }

    /// The package that a dependency points to by path, if its sources are known.
    pub(super) fn of_dependency(&self, dependency: &Dependency) -> Option<usize> {
        self.by_path(dependency.path.as_ref()?.as_std_path())
    }

    /// The package that a dependency of a package stands for, if its sources are known.
    pub(super) fn source_of(&self, owner: usize, dependency: &Dependency) -> Option<usize> {
        self.of_dependency(dependency).or_else(|| {
            let downloads = self.downloads.of(owner).iter();
            let packages = downloads.map(|index| (*index, &self.all[*index]));
            downloads::choose(dependency, packages)
        })
    }

    fn by_path(&self, folder: &Path) -> Option<usize> {
        self.by_folder.get(&canonical(folder)).copied()
    }

    fn path_dependencies(&self, index: usize) -> Vec<PathBuf> {
        let dependencies = self.all[index].dependencies.iter();
        dependencies
            .filter(|dependency| dependency.kind != DependencyKind::Build)
            .filter_map(|dependency| Some(dependency.path.as_ref()?.into()))
            .collect()
    }

    fn read(&mut self, folder: &Path, cargo: &CargoArgs, warnings: &mut Vec<String>) {
        let manifest = folder.join("Cargo.toml");
        match metadata::dependency(&manifest, cargo) {
            Ok(metadata) => self.add_all(metadata),
            Err(said) => warnings.push(format!(
                "path dependency {} is left out, what it calls stays unknown: {said}",
                manifest.display()
            )),
        }
    }

    fn add_all(&mut self, metadata: Metadata) {
        for package in metadata.packages {
            let folder = package
                .manifest_path
                .parent()
                .map(|dir| canonical(dir.as_std_path()));
            let Some(folder) = folder.filter(|folder| !self.by_folder.contains_key(folder)) else {
                continue;
            };
            self.by_folder.insert(folder, self.all.len());
            self.by_id.insert(package.id.clone(), self.all.len());
            self.all.push(package);
        }
    }
}

/// The folder without symlinks, or as it is when it cannot be followed.
fn canonical(folder: &Path) -> PathBuf {
    folder.canonicalize().unwrap_or_else(|_| folder.to_owned())
}

/// The library target of a package, whatever its crate type.
pub(super) fn library(package: &Package) -> Option<&Target> {
    package.targets.iter().find(|target| is_library(target))
}

/// Whether other crates can name the target.
pub(super) fn is_library(target: &Target) -> bool {
    use TargetKind::{CDyLib, DyLib, Lib, ProcMacro, RLib, StaticLib};
    let library =
        |kind: &TargetKind| matches!(kind, Lib | RLib | DyLib | CDyLib | StaticLib | ProcMacro);
    target.kind.iter().any(library)
}
