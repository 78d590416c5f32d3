//! What helps to take the tool up in a code base with findings: a baseline of the known ones, and
//! a look at changed lines only.

mod baseline;
mod changed;
mod diff;

use std::path::Path;
use std::sync::Arc;

pub(crate) use baseline::Baseline;
pub(crate) use changed::Changed;

use crate::args::SelectionArgs;
use crate::error::Error;
use crate::report::{Diagnostic, Paths, Sources};

/// What is to be left out, read before the analysis so that mistakes show at once.
#[derive(Debug, Default)]
pub(crate) struct Selection {
    baseline: Option<Baseline>,
    changed: Option<Changed>,
}

impl Selection {
    /// Reads the baseline and asks git, as far as wanted. `folder` is one of the repository.
    pub(crate) fn read(args: &SelectionArgs, folder: &Path) -> Result<Self, Error> {
        let baseline = args.baseline.as_deref();
        let baseline = baseline.map(|file| Baseline::read(file, args.write_baseline));
        let changed = args.changed.as_deref();
        let changed = changed.map(|base| Changed::since(base, folder));
        Ok(Selection {
            baseline: baseline.transpose()?,
            changed: changed.transpose()?,
        })
    }

    /// Leaves out what is known or not changed, and says in words what that was.
    pub(crate) fn apply(
        &self,
        diagnostics: &mut Vec<Diagnostic>,
        read: &[Arc<Path>],
        paths: &Paths,
    ) -> Vec<String> {
        if let Some(changed) = &self.changed {
            let mut sources = Sources::default();
            diagnostics
                .retain(|it| it.rule().is_none() || changed.touches(&it.lines(&mut sources)));
        }
        let baseline = self.baseline.as_ref();
        baseline.map_or_else(Vec::new, |it| it.apply(diagnostics, read, paths))
    }

    /// The baseline, if there is one.
    pub(crate) fn baseline(&self) -> Option<&Baseline> {
        self.baseline.as_ref()
    }
}
