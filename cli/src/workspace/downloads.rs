//! The packages that cargo downloaded for those at hand: the sources that `--deps` adds.
//!
//! Cargo's own resolution says which package and which features a dependency stands for. Only direct
//! dependencies count, and of them not those the catalogue describes: it knows more than their
//! sources say.

use std::collections::{BTreeSet, HashMap};

use cargo_metadata::{Dependency, DependencyKind, Metadata, Node, NodeDep, Package, PackageId};

use super::packages::library;

/// What is known of downloaded packages, by their index into [`Packages`](super::packages::Packages).
#[derive(Default)]
pub(super) struct Downloads {
    features: HashMap<usize, BTreeSet<String>>,
    /// The downloaded packages that a package depends on.
    of: HashMap<usize, Vec<usize>>,
}

/// What cargo resolved.
pub(super) struct Resolved {
    nodes: HashMap<PackageId, Node>,
    sources: HashMap<PackageId, Package>,
}

impl Resolved {
    pub(super) fn new(metadata: Metadata) -> Self {
        let nodes = metadata.resolve.map_or_else(Vec::new, |it| it.nodes);
        let packages = metadata.packages.into_iter();
        Resolved {
            nodes: nodes
                .into_iter()
                .map(|node| (node.id.clone(), node))
                .collect(),
            sources: packages.map(|it| (it.id.clone(), it)).collect(),
        }
    }

    /// The downloaded packages that a package's code can name, and whose sources are of use.
    pub(super) fn downloads_of(&self, id: &PackageId) -> Vec<&Package> {
        let dependencies = self.nodes.get(id).into_iter().flat_map(|node| &node.deps);
        dependencies
            .filter(|dependency| is_for_code(dependency))
            .filter_map(|dependency| self.sources.get(&dependency.pkg))
            .filter(|package| is_wanted(package))
            .collect()
    }

    fn features(&self, id: &PackageId) -> BTreeSet<String> {
        let features = self
            .nodes
            .get(id)
            .into_iter()
            .flat_map(|node| &node.features);
        features.map(ToString::to_string).collect()
    }
}

impl Downloads {
    /// Takes note of a package that was added under this index.
    pub(super) fn add(&mut self, index: usize, id: &PackageId, resolved: &Resolved) {
        self.features.insert(index, resolved.features(id));
    }

    pub(super) fn connect(&mut self, owner: usize, downloads: Vec<usize>) {
        self.of.insert(owner, downloads);
    }

    /// The features of a downloaded package; none if it is not one.
    pub(super) fn features(&self, index: usize) -> Option<&BTreeSet<String>> {
        self.features.get(&index)
    }

    /// The downloaded packages that a package depends on.
    pub(super) fn of(&self, owner: usize) -> &[usize] {
        self.of.get(&owner).map_or(&[], Vec::as_slice)
    }
}

/// Which of several packages a dependency means: two versions of one may be there.
pub(super) fn choose<'a>(
    dependency: &Dependency,
    among: impl Iterator<Item = (usize, &'a Package)>,
) -> Option<usize> {
    let named: Vec<(usize, &Package)> = among
        .filter(|(_, package)| package.name.as_str() == dependency.name)
        .collect();
    let fits = |(_, package): &&(usize, &Package)| dependency.req.matches(&package.version);
    // `*` does not match a pre-release, so a package without a rival needs no match.
    let only = named.first().filter(|_| named.len() == 1);
    only.or_else(|| named.iter().find(fits))
        .map(|(index, _)| *index)
}

/// Build scripts do not run on a worker.
fn is_for_code(dependency: &NodeDep) -> bool {
    let mut kinds = dependency.dep_kinds.iter();
    kinds.any(|info| info.kind != DependencyKind::Build)
}

fn is_wanted(package: &Package) -> bool {
    let library = library(package).filter(|target| !target.is_proc_macro());
    let name = library.map(|target| target.name.replace('-', "_"));
    package.source.is_some() && name.is_some_and(|name| !is_catalogued(&name))
}

/// Whether the catalogue knows what blocks in a crate.
fn is_catalogued(krate: &str) -> bool {
    let below = |path: &str| path.split("::").next() == Some(krate);
    nostall_catalog::STUBS
        .iter()
        .any(|stub| stub.krate == krate)
        || nostall_catalog::apis().any(|api| below(api.path))
        || nostall_catalog::offloads().any(|offload| below(offload.path))
}
