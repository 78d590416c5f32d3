//! What all files together say: of each package, and of the world outside.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use nostall_analysis::{AddedApi, Additions, Analysis};
use nostall_catalog::Level;
use serde::Serialize;

use super::layer::{Folder, Layer, Set};
use super::reader::Origin;
use crate::error::Error;

/// The configuration of a run.
#[derive(Clone, Debug, Default)]
pub(crate) struct Config {
    /// By the path of a package's Cargo.toml.
    pub(super) packages: BTreeMap<PathBuf, Settings>,
    /// Additions to the catalogue hold for the whole program: calls go from package to package.
    pub(super) apis: Vec<Set<AddedApi>>,
    pub(super) offloads: Vec<Set<String>>,
    pub(super) handlers: Vec<Set<String>>,
}

/// What holds for the findings in one package.
#[derive(Clone, Debug, Default)]
pub(super) struct Settings {
    pub(super) typed: Option<Chosen<bool>>,
    pub(super) rules: BTreeMap<&'static str, Chosen<Level>>,
    pub(super) kinds: BTreeMap<&'static str, Chosen<Level>>,
    pub(super) exclude: Vec<(PathBuf, Set<glob::Pattern>)>,
}

/// A value, and the one further away that it stands above.
#[derive(Clone, Debug)]
pub(super) struct Chosen<T> {
    pub(super) nearest: Set<T>,
    pub(super) instead_of: Option<Set<T>>,
}

impl<T: Clone> Chosen<T> {
    fn new(nearest: Set<T>, before: Option<Chosen<T>>) -> Self {
        Chosen {
            nearest,
            instead_of: before.map(|before| before.nearest),
        }
    }
}

impl Config {
    /// Reads the configuration of packages, given by their Cargo.toml, and of their workspace.
    ///
    /// # Errors
    ///
    /// When a file cannot be read, or says what has no meaning.
    pub(crate) fn load<'a>(
        root: &Path,
        manifests: impl IntoIterator<Item = &'a Path>,
    ) -> Result<Self, Error> {
        let mut config = Config::default();
        let of_root = Folder::read(root, root)?;
        let of_workspace = of_root.file.or(of_root.workspace);
        if let Some(layer) = &of_workspace {
            config.add(layer)?;
        }
        for manifest in manifests {
            if config.packages.contains_key(manifest) {
                continue;
            }
            let own = match manifest.parent() {
                Some(folder) if folder == root => of_root.package.clone(),
                Some(folder) => {
                    let of_package = Folder::read(folder, root)?;
                    of_package.file.or(of_package.package)
                }
                None => None,
            };
            if let Some(layer) = &own {
                config.add(layer)?;
            }
            let layers = of_workspace.iter().chain(&own);
            let settings = Settings::of(layers);
            config.packages.insert(manifest.to_owned(), settings);
        }
        Ok(config)
    }

    /// Whether the compiler is to be asked: calls go from package to package, so one that wants it
    /// is enough.
    pub(crate) fn is_typed(&self) -> bool {
        let mut chosen = self.packages.values().filter_map(|it| it.typed.as_ref());
        chosen.any(|it| it.nearest.value)
    }

    /// What the analysis has to know.
    pub(crate) fn additions(&self) -> Additions {
        let texts = |set: &[Set<String>]| set.iter().map(|it| it.value.clone()).collect();
        Additions {
            apis: self.apis.iter().map(|it| it.value.clone()).collect(),
            offloads: texts(&self.offloads),
            handlers: texts(&self.handlers),
        }
    }

    /// Of the functions that are added to the catalogue, those that are not to be found.
    pub(crate) fn slips(&self, analysis: &Analysis) -> Vec<String> {
        let apis = self.apis.iter().map(|it| (&it.value.path, &it.origin));
        let offloads = self.offloads.iter().map(|it| (&it.value, &it.origin));
        let added: Vec<(&String, &Origin)> = apis.chain(offloads).collect();
        let strangers = analysis.strangers(added.iter().map(|(path, _)| path.as_str()));
        let slips = added.iter().filter(|it| strangers.contains(&it.0.as_str()));
        let text = |(path, origin): &(&String, &Origin)| {
            format!(
                "{origin}: no function is called `{path}`; write the path where it is declared, with the crate's name first"
            )
        };
        slips.map(text).collect()
    }

    fn add(&mut self, layer: &Layer) -> Result<(), Error> {
        for api in &layer.apis {
            let same = self.apis.iter().find(|it| it.value.path == api.value.path);
            match same {
                Some(same) if same.value != api.value => {
                    let (path, first, second) = (&api.value.path, &same.origin, &api.origin);
                    let message = format!("{first} and {second} say different things of `{path}`");
                    return Err(Error::new(message).help("keep one of them"));
                }
                Some(_) => {}
                None => self.apis.push(api.clone()),
            }
        }
        add_new(&mut self.offloads, &layer.offloads);
        add_new(&mut self.handlers, &layer.handlers);
        Ok(())
    }

    /// What findings depend on, for the key of a kept answer.
    pub(crate) fn key(&self) -> impl Serialize + use<> {
        let levels =
            |levels: &BTreeMap<&'static str, Chosen<Level>>| -> Vec<(&'static str, &'static str)> {
                let levels = levels.iter();
                levels
                    .map(|(name, it)| (*name, it.nearest.value.name()))
                    .collect()
            };
        let packages = self.packages.iter().map(|(manifest, settings)| {
            let exclude = settings.exclude.iter();
            let exclude: Vec<(PathBuf, String)> = exclude
                .map(|(folder, it)| (folder.clone(), it.value.to_string()))
                .collect();
            let levels = (levels(&settings.rules), levels(&settings.kinds));
            (manifest.clone(), levels, exclude)
        });
        let packages: Vec<_> = packages.collect();
        (packages, format!("{:?}", self.additions()))
    }
}

fn add_new(to: &mut Vec<Set<String>>, from: &[Set<String>]) {
    for set in from {
        if !to.iter().any(|it| it.value == set.value) {
            to.push(set.clone());
        }
    }
}

impl Settings {
    /// The nearest layer comes last.
    fn of<'a>(layers: impl Iterator<Item = &'a Layer>) -> Self {
        let mut settings = Settings::default();
        for layer in layers {
            if let Some(typed) = &layer.typed {
                settings.typed = Some(Chosen::new(typed.clone(), settings.typed.take()));
            }
            choose(&mut settings.rules, &layer.rules);
            choose(&mut settings.kinds, &layer.kinds);
            let folder = &layer.folder;
            let exclude = layer.exclude.iter().cloned();
            settings
                .exclude
                .extend(exclude.map(|set| (folder.clone(), set)));
        }
        settings
    }
}

fn choose(
    chosen: &mut BTreeMap<&'static str, Chosen<Level>>,
    levels: &[Set<(&'static str, Level)>],
) {
    for Set { value, origin } in levels {
        let (name, level) = *value;
        let level = Set {
            value: level,
            origin: origin.clone(),
        };
        let before = chosen.remove(name);
        chosen.insert(name, Chosen::new(level, before));
    }
}
