//! Where rules do not apply, and which of these places were of use.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};

use nostall_catalog::RuleId;

use crate::effects::Effects;
use crate::facts::allowance::{Allowance, Written};
use crate::index::{FileId, FnId, Program};
use crate::names::Name;
use crate::span::{Site, Span};

/// The allowances of the program, by file.
#[derive(Default)]
pub(crate) struct Allowances {
    by_file: HashMap<FileId, Vec<Noted>>,
}

struct Noted {
    allowance: Allowance,
    /// By rule: whether it kept anything quiet.
    used: Vec<AtomicBool>,
}

/// An allowance that names rules without need.
pub(crate) struct Unused {
    pub(crate) site: Site,
    pub(crate) written: Written,
    /// The rules named in vain, then the others.
    pub(crate) unused: Vec<Name>,
    pub(crate) used: Vec<Name>,
}

impl Allowances {
    pub(super) fn new(program: &Program) -> Self {
        let mut by_file = HashMap::new();
        for (file, facts) in program.source_files() {
            let noted = facts.allowances.iter().map(|allowance| Noted {
                allowance: allowance.clone(),
                used: allowance
                    .rules
                    .iter()
                    .map(|_| AtomicBool::new(false))
                    .collect(),
            });
            if !facts.allowances.is_empty() {
                by_file.insert(file, noted.collect());
            }
        }
        Allowances { by_file }
    }

    fn cover(&self, file: FileId, at: Span, rule: RuleId) -> bool {
        let mut covered = false;
        for noted in self.by_file.get(&file).into_iter().flatten() {
            let names = noted.allowance.rules.iter().zip(&noted.used);
            for (name, used) in names {
                if name.as_str() == rule.name() && noted.allowance.covers(at) {
                    used.store(true, Ordering::Relaxed);
                    covered = true;
                }
            }
        }
        covered
    }

    /// Those that name rules without need, in crates whose findings are wanted.
    pub(crate) fn unused(&self, program: &Program) -> Vec<Unused> {
        let files = program.source_files().map(|(file, _)| file);
        let noted = files.flat_map(|file| {
            let noted = self.by_file.get(&file).into_iter().flatten();
            noted.map(move |noted| (file, noted))
        });
        noted
            .filter(|(file, _)| program.reports(*file))
            .filter_map(|(file, noted)| noted.unused(program, file))
            .collect()
    }
}

impl Noted {
    fn unused(&self, program: &Program, file: FileId) -> Option<Unused> {
        let written = self.allowance.written?;
        let rules = self.allowance.rules.iter().zip(&self.used);
        let (used, unused): (Vec<_>, Vec<_>) =
            rules.partition(|(_, used)| used.load(Ordering::Relaxed));
        let names = |rules: Vec<(&Name, _)>| rules.into_iter().map(|(name, _)| *name).collect();
        (!unused.is_empty()).then(|| Unused {
            site: program.site(file, written.whole),
            written,
            unused: names(unused),
            used: names(used),
        })
    }
}

impl Effects<'_> {
    /// Whether a rule is allowed at a place of a function: there, or on something around it.
    pub(crate) fn allows_at(&self, id: FnId, at: Span, rule: RuleId) -> bool {
        self.allowances.cover(self.program.fn_file(id), at, rule)
    }
}
