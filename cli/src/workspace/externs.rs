//! From chosen targets to planned crates, and what each crate calls the others.

use std::collections::{BTreeMap, HashMap};

use cargo_metadata::{Dependency, DependencyKind, Target};
use nostall_analysis::{Cfg, Edition, ExternCrate};

use super::features::Features;
use super::packages::{Packages, is_library, library};
use super::{Chosen, CratePlan, Mode, Origin};

/// Plans crates, and adds the libraries they need when nobody asked for them.
pub(super) struct Planner<'a> {
    packages: &'a Packages,
    features: &'a Features,
    crates: Vec<Planned<'a>>,
    /// The crate of a package's library, as others see it.
    libraries: HashMap<usize, u32>,
}

struct Planned<'a> {
    package: usize,
    target: &'a Target,
    mode: Mode,
    report: bool,
}

impl<'a> Planner<'a> {
    pub(super) fn new(packages: &'a Packages, features: &'a Features) -> Self {
        Planner {
            packages,
            features,
            crates: Vec::new(),
            libraries: HashMap::new(),
        }
    }

    /// The chosen targets in their order, then the libraries they lead to.
    pub(super) fn plan(mut self, chosen: &[Chosen<'a>]) -> Vec<CratePlan> {
        for &Chosen {
            package,
            target,
            mode,
        } in chosen
        {
            self.add(Planned {
                package,
                target,
                mode,
                report: true,
            });
        }
        let mut plans: Vec<CratePlan> = Vec::new();
        while plans.len() < self.crates.len() {
            plans.push(self.plan_crate(plans.len()));
        }
        plans
    }

    fn add(&mut self, planned: Planned<'a>) -> u32 {
        let index = u32::try_from(self.crates.len()).unwrap_or(u32::MAX);
        if is_library(planned.target) && planned.mode == Mode::Build {
            self.libraries.insert(planned.package, index);
        }
        self.crates.push(planned);
        index
    }

    fn plan_crate(&mut self, index: usize) -> CratePlan {
        let Planned {
            package: owner,
            target,
            mode,
            report,
        } = self.crates[index];
        let package = self.packages.get(owner);
        let downloaded = self.packages.downloaded(owner);
        let features = downloaded.unwrap_or_else(|| self.features.of(owner));
        CratePlan {
            name: underscored(&target.name),
            root_file: target.src_path.clone().into_std_path_buf(),
            edition: edition(target.edition),
            cfg: Cfg {
                test: mode == Mode::Test,
                features: features.clone(),
            },
            externs: self.externs(owner, target, mode),
            report,
            downloaded: downloaded.is_some(),
            origin: Origin {
                package_id: package.id.clone(),
                manifest_path: package.manifest_path.clone().into_std_path_buf(),
                target: target.clone(),
            },
        }
    }

    fn externs(
        &mut self,
        owner: usize,
        target: &Target,
        mode: Mode,
    ) -> BTreeMap<String, ExternCrate> {
        let package = self.packages.get(owner);
        let dev = mode == Mode::Test || target.is_example();
        let mut externs = BTreeMap::new();
        for dependency in &package.dependencies {
            let visible = match dependency.kind {
                DependencyKind::Normal => true,
                DependencyKind::Development => dev,
                _ => false,
            };
            if visible {
                let (name, krate) = self.dependency(owner, dependency);
                externs.insert(name, krate);
            }
        }
        if let (false, Some(own)) = (is_library(target), library(package)) {
            externs.insert(underscored(&own.name), self.library(owner, own));
        }
        externs
    }

    /// What a dependency is called in code, and what it is.
    fn dependency(&mut self, owner: usize, dependency: &Dependency) -> (String, ExternCrate) {
        let found = self.packages.source_of(owner, dependency);
        // Cargo resolved downloaded packages with what is on in them.
        let resolved = self.packages.downloaded(owner).is_some();
        let package = found.filter(|_| resolved || self.features.has(owner, dependency));
        let own_library = package.and_then(|index| library(self.packages.get(index)));
        let real = own_library.map_or(&dependency.name, |target| &target.name);
        let name = underscored(dependency.rename.as_ref().unwrap_or(real));
        let krate = match (package, own_library) {
            (Some(package), Some(target)) => self.library(package, target),
            _ => ExternCrate::Named(underscored(real)),
        };
        (name, krate)
    }

    /// The library of a package, planned without reporting if it is not there yet.
    fn library(&mut self, package: usize, target: &'a Target) -> ExternCrate {
        let planned = self.libraries.get(&package).copied();
        let index = planned.unwrap_or_else(|| {
            self.add(Planned {
                package,
                target,
                mode: Mode::Build,
                report: false,
            })
        });
        ExternCrate::Source(index)
    }
}

fn underscored(name: &str) -> String {
    name.replace('-', "_")
}

fn edition(edition: cargo_metadata::Edition) -> Edition {
    match edition {
        cargo_metadata::Edition::E2015 => Edition::E2015,
        cargo_metadata::Edition::E2018 => Edition::E2018,
        cargo_metadata::Edition::E2021 => Edition::E2021,
        _ => Edition::E2024,
    }
}
