//! The files of one crate, as a tree of modules.

use std::collections::HashMap;
use std::path::{Component, Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use nostall_analysis::{Cfg, FileFacts, LikelyMacros, MacroScope, ModDecl};
use rayon::prelude::*;

use super::krate::Scopes;
use super::modules::{Anchor, Found, find};
use super::problem::{Place, Problem};
use super::store::{Lowered, Macros, Store};
use super::text::ReadError;
use crate::cache::KnownFacts;
use crate::workspace::Plan;

/// One file in its place in a crate.
pub(super) struct Module {
    pub(super) path: Arc<Path>,
    pub(super) lowered: Lowered,
    /// One for each of the facts' `mods`.
    pub(super) children: Vec<Option<Module>>,
    /// Those it defines for what follows it, if it is `#[macro_use]`.
    pub(super) macros: LikelyMacros,
}

/// Reads the files of one crate and collects what is wrong with them.
pub(super) struct Loader<'a> {
    store: &'a Store<'a>,
    root: &'a Path,
    krate: usize,
    cfg: Arc<Cfg>,
    known: &'a KnownFacts,
    /// None as long as the crate is not known.
    scopes: Option<&'a Scopes>,
    problems: Mutex<Vec<Problem>>,
    /// How often each file has been loaded, by canonical path.
    loads: Mutex<HashMap<PathBuf, usize>>,
}

/// How often one file may be a module of one crate. Modules that name each other by `#[path]` would
/// else make more of each other than there is time for.
const SAME_FILE: usize = 64;

/// The files around a file, up to the crate root, by canonical path: a module must not be among them.
struct Chain<'a> {
    path: &'a Path,
    above: Option<&'a Chain<'a>>,
}

impl Chain<'_> {
    fn contains(&self, path: &Path) -> bool {
        self.path == path || self.above.is_some_and(|above| above.contains(path))
    }
}

/// A file to load, and where the wish comes from.
struct Request<'a> {
    path: PathBuf,
    owns_folder: bool,
    /// The declaration, with the file it stands in; none for the crate root.
    declared: Option<(&'a Arc<Path>, &'a ModDecl)>,
    above: Option<&'a Chain<'a>>,
    /// The macros that it can probably call.
    macros: Arc<LikelyMacros>,
}

impl<'a> Loader<'a> {
    /// A loader for the crate of this index; paths in messages are relative to the plan's root.
    pub(super) fn new(
        store: &'a Store<'a>,
        plan: &'a Plan,
        krate: usize,
        known: &'a KnownFacts,
        scopes: Option<&'a Scopes>,
    ) -> Self {
        let cfg = Arc::new(plan.crates[krate].cfg.clone());
        Loader {
            store,
            root: &plan.root,
            krate,
            cfg,
            known,
            scopes,
            problems: Mutex::default(),
            loads: Mutex::default(),
        }
    }

    /// Loads a crate from its root file; the problems come in no fixed order.
    pub(super) fn load_root(self, root: &Path) -> (Option<Module>, Vec<Problem>) {
        let path = root.to_owned();
        let request = Request {
            path,
            owns_folder: true,
            declared: None,
            above: None,
            macros: Arc::default(),
        };
        let module = self.load(request);
        (
            module,
            self.problems
                .into_inner()
                .unwrap_or_else(PoisonError::into_inner),
        )
    }

    fn load(&self, request: Request<'_>) -> Option<Module> {
        let canonical = self.store.disk.canonical(&request.path);
        if request
            .above
            .is_some_and(|chain| chain.contains(&canonical))
        {
            self.report_cycle(&request);
            return None;
        }
        if !self.may_load(&canonical) {
            self.report_too_often(&request);
            return None;
        }
        let path: Arc<Path> = presentable(request.path, &canonical).into();
        let lowered = match self.lowered(&path, &canonical, &request.macros) {
            Ok(lowered) => lowered,
            Err(error) => {
                self.report_unreadable(&path, request.declared, error);
                return None;
            }
        };
        self.report_inside(&path, &lowered.facts);
        let chain = Chain {
            path: &canonical,
            above: request.above,
        };
        let anchor = Anchor {
            path: &path,
            owns_folder: request.owns_folder,
        };
        self.store.leave_aside(
            Anchor {
                path: &canonical,
                ..anchor
            },
            &lowered.facts.aside,
        );
        let are_modules = lowered
            .facts
            .are_modules(|decl| self.has_file(anchor, decl));
        let load = |decl: &ModDecl, macros: &Arc<LikelyMacros>| {
            self.load_child(&path, request.owns_folder, decl, &chain, macros)
        };
        // First what has macros for the others.
        let macro_use = lowered.facts.macro_use();
        let wanted: Vec<(bool, bool)> = are_modules.into_iter().zip(macro_use).collect();
        let decls = lowered.facts.mods.par_iter().zip(&wanted);
        let children: Vec<Option<Module>> = decls
            .clone()
            .map(|(decl, wanted)| (*wanted == (true, true)).then(|| load(decl, &request.macros))?)
            .collect();
        let mut macros = LikelyMacros::default();
        macros.add(&lowered.facts, |at| {
            Some(&children.get(at)?.as_ref()?.macros)
        });
        let visible = request.macros.and(&macros);
        let children = decls
            .zip(children)
            .map(|((decl, wanted), child)| match wanted {
                (true, false) => load(decl, &visible),
                _ => child,
            });
        let children = children.collect();
        Some(Module {
            path,
            lowered,
            children,
            macros,
        })
    }

    fn has_file(&self, anchor: Anchor<'_>, decl: &ModDecl) -> bool {
        !matches!(find(&self.store.disk, anchor, decl), Found::Missing(_))
    }

    fn lowered(
        &self,
        path: &Path,
        canonical: &Path,
        macros: &LikelyMacros,
    ) -> Result<Lowered, ReadError> {
        let alone = MacroScope::default();
        let macros = match self.scopes {
            Some(scopes) => Macros::Known(scopes.get(path).unwrap_or(&alone)),
            None => Macros::Likely(macros),
        };
        self.store.lowered(canonical, &self.cfg, macros, self.known)
    }

    fn may_load(&self, path: &Path) -> bool {
        let mut loads = self.loads.lock().unwrap_or_else(PoisonError::into_inner);
        let count = loads.entry(path.to_owned()).or_default();
        *count += 1;
        *count <= SAME_FILE
    }

    fn load_child(
        &self,
        parent: &Arc<Path>,
        owns_folder: bool,
        decl: &ModDecl,
        above: &Chain<'_>,
        macros: &Arc<LikelyMacros>,
    ) -> Option<Module> {
        let anchor = Anchor {
            path: parent,
            owns_folder,
        };
        let (path, owns_folder) = match find(&self.store.disk, anchor, decl) {
            Found::File { path, owns_folder } => (path, owns_folder),
            Found::Both(path, other) => {
                self.report_both(parent, decl, &path, &other);
                (path, false)
            }
            // The build may not contain it, and then nobody misses the file.
            Found::Missing(_) if decl.conditional => return None,
            Found::Missing(candidates) => {
                self.report_missing(parent, decl, &candidates);
                return None;
            }
        };
        let declared = Some((parent, decl));
        self.load(Request {
            path,
            owns_folder,
            declared,
            above: Some(above),
            macros: Arc::clone(macros),
        })
    }

    fn report_inside(&self, path: &Arc<Path>, facts: &FileFacts) {
        for problem in &facts.problems {
            self.report(
                path,
                Place::Span(problem.span),
                problem.message.clone(),
                problem.help.clone(),
            );
        }
    }

    /// What is wrong with a file as a whole stands where the file is asked for, if it is.
    fn report_unreadable(
        &self,
        path: &Arc<Path>,
        declared: Option<(&Arc<Path>, &ModDecl)>,
        error: ReadError,
    ) {
        let ReadError {
            place,
            mut message,
            mut help,
        } = error;
        if place == Place::File {
            message = format!("{} {message}", self.shown(path));
        }
        match declared {
            Some((file, decl)) if place == Place::File => {
                self.report(file, Place::Span(decl.span), message, help);
            }
            Some((file, decl)) if decl.name.is_empty() => {
                let by = format!("it is included by {}", self.shown(file));
                help = Some(help.map_or(by.clone(), |help| format!("{help}; {by}")));
                self.report(path, place, message, help);
            }
            _ => self.report(path, place, message, help),
        }
    }

    fn report_missing(&self, file: &Arc<Path>, decl: &ModDecl, candidates: &[PathBuf]) {
        let message = match decl.name.as_str() {
            "" => "cannot find the included file".to_owned(),
            name => format!("cannot find the file of module `{name}`"),
        };
        let candidates: Vec<String> = candidates.iter().map(|path| self.shown(path)).collect();
        let help = format!("create {}", candidates.join(" or "));
        self.report(file, Place::Span(decl.span), message, Some(help));
    }

    fn report_both(&self, file: &Arc<Path>, decl: &ModDecl, used: &Path, other: &Path) {
        let message = format!("module `{}` has two files", decl.name);
        let (used, other) = (self.shown(used), self.shown(other));
        let help = format!("remove {used}, which is read here, or {other}");
        self.report(file, Place::Span(decl.span), message, Some(help));
    }

    fn report_cycle(&self, request: &Request<'_>) {
        let Some((file, decl)) = request.declared else {
            return;
        };
        let message = format!("{} includes itself", self.shown(&request.path));
        let help = "check the symlinks and `#[path]` attributes on the way".to_owned();
        self.report(file, Place::Span(decl.span), message, Some(help));
    }

    fn report_too_often(&self, request: &Request<'_>) {
        let Some((file, decl)) = request.declared else {
            return;
        };
        let path = self.shown(&request.path);
        let message = format!("{path} is a module of this crate more than {SAME_FILE} times");
        let help = "check the `#[path]` attributes on the way".to_owned();
        self.report(file, Place::Span(decl.span), message, Some(help));
    }

    fn shown(&self, path: &Path) -> String {
        path.strip_prefix(self.root)
            .unwrap_or(path)
            .display()
            .to_string()
    }

    fn report(&self, path: &Arc<Path>, place: Place, message: String, help: Option<String>) {
        let mut problems = self.problems.lock().unwrap_or_else(PoisonError::into_inner);
        problems.push(Problem {
            krate: self.krate,
            path: Arc::clone(path),
            place,
            message,
            help,
        });
    }
}

/// The path to show: as the crate names it, unless it goes back up on its way.
fn presentable(path: PathBuf, canonical: &Path) -> PathBuf {
    let goes_up = path.components().any(|part| part == Component::ParentDir);
    if goes_up { canonical.to_owned() } else { path }
}
