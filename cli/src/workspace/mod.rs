//! From a command line to a [`Plan`]: which crates to read, with which edition, features and names.
//!
//! Cargo is asked once for the workspace (`cargo metadata --no-deps`: no network, no resolving),
//! and once more for each path dependency that lies outside of it. With `--deps`, it is also asked
//! for the resolved dependencies.

mod downloads;
mod externs;
mod features;
mod metadata;
mod packages;
mod selection;
mod targets;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use cargo_metadata::{PackageId, Target};
use nostall_analysis::{Cfg, Edition, ExternCrate};
use serde::Serialize;

use crate::args::{CheckArgs, ConfigArgs};
use crate::config::Config;
use crate::error::Error;
use crate::typed::Compiler;
use downloads::Resolved;
use externs::Planner;
use features::Features;
use packages::Packages;
use targets::{Chosen, Mode};

/// The crates of one analysis.
#[derive(Clone, Debug)]
pub struct Plan {
    /// The folder that paths are shown relative to.
    pub root: PathBuf,
    /// Cargo's target directory, the only place that is written to.
    pub target: PathBuf,
    /// The crates; [`ExternCrate::Source`] is an index into them.
    pub crates: Vec<CratePlan>,
    /// What the user should know of the plan itself, one sentence each.
    pub warnings: Vec<String>,
    /// The folders whose files are meant to be read.
    pub(crate) sources: Vec<Sources>,
    /// The binaries that need features which are off.
    pub(crate) unbuilt: Vec<String>,
    /// What the user changed about rules and the catalogue.
    pub(crate) config: Config,
    /// The compiler that is asked whom calls mean, if it is.
    pub(crate) compiler: Option<Compiler>,
}

/// The folder `src` of a package whose library and binaries are all read, but for what features
/// leave out.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Sources {
    pub(crate) folder: PathBuf,
    /// The root files of other targets.
    pub(crate) others: Vec<PathBuf>,
}

/// One crate to read.
#[derive(Clone, Debug, Serialize)]
pub struct CratePlan {
    /// The name other crates see, with underscores.
    pub name: String,
    /// The file to start from.
    pub root_file: PathBuf,
    /// The language edition of the target.
    pub edition: Edition,
    /// The configuration its `#[cfg]`s are judged by.
    pub cfg: Cfg,
    /// What other crates are called in this one.
    pub externs: BTreeMap<String, ExternCrate>,
    /// Whether findings in it are wanted.
    pub report: bool,
    /// Whether cargo downloaded it: what is wrong with its sources is not the user's to mend.
    pub downloaded: bool,
    /// Where it comes from, for messages that cargo's readers understand.
    pub origin: Origin,
}

/// The package and the target that a crate was planned from.
#[derive(Clone, Debug, Serialize)]
pub struct Origin {
    /// Cargo's id of the package.
    pub package_id: PackageId,
    /// The package's Cargo.toml.
    pub manifest_path: PathBuf,
    /// Cargo's description of the target.
    pub target: Target,
}

/// Plans what a command line asks for.
///
/// # Errors
///
/// When cargo cannot read the workspace, the command line names a package, target or feature that
/// is not there, or the configuration has no meaning.
pub fn plan(args: &CheckArgs) -> Result<Plan, Error> {
    let metadata = metadata::workspace(&args.manifest, &args.cargo)?;
    let selection = selection::select(&metadata, &args.manifest, &args.packages)?;
    let dev = args.targets.any_test();
    let mut warnings = selection.warnings;
    let root = metadata.workspace_root.clone().into_std_path_buf();
    let target = metadata.target_directory.clone().into_std_path_buf();
    let mut packages = Packages::load(metadata, &selection.packages, &args.cargo, &mut warnings);
    if args.analysis.deps {
        packages.add_downloads(&Resolved::new(metadata::resolved(args)?));
    }
    let features = Features::resolve(&packages, &selection.packages, dev, &args.features)?;
    let chosen = targets::choose(&packages, &selection.packages, &features, &args.targets)?;
    warnings.extend(targets::warnings(&chosen, &args.targets));
    let sources = targets::sources(&packages, &selection.packages, &args.targets);
    let unbuilt = targets::unbuilt(&packages, &selection.packages, &features, &args.targets);
    let crates = Planner::new(&packages, &features).plan(&chosen);
    let reported = crates.iter().filter(|krate| krate.report);
    let manifests = reported.map(|krate| krate.origin.manifest_path.as_path());
    let config = Config::load(&root, manifests)?;
    let mut plan = Plan {
        root,
        target,
        crates,
        warnings,
        sources,
        unbuilt,
        config,
        compiler: None,
    };
    let wanted = args.analysis.typed || plan.config.is_typed();
    if wanted && !args.analysis.no_typed {
        plan.compiler = Some(Compiler::find(&plan)?);
    }
    Ok(plan)
}

/// The configuration in force for packages, as text.
///
/// # Errors
///
/// When cargo cannot read the workspace, the command line names a package that is not there, or
/// the configuration has no meaning.
pub(crate) fn show_config(args: &ConfigArgs) -> Result<String, Error> {
    let metadata = metadata::workspace(&args.manifest, &args.cargo)?;
    let selected = selection::select(&metadata, &args.manifest, &args.packages)?;
    let chosen = metadata.packages.iter();
    let chosen = chosen.filter(|package| selected.packages.contains(&package.id));
    let names: BTreeMap<&Path, &str> = chosen
        .map(|package| (package.manifest_path.as_std_path(), package.name.as_str()))
        .collect();
    let root = metadata.workspace_root.as_std_path();
    let config = Config::load(root, names.keys().copied())?;
    Ok(config.show(&|manifest| names.get(manifest).copied().unwrap_or_default().to_owned()))
}
