//! What the configuration means for findings.

use std::path::Path;

use nostall_analysis::Finding;
use nostall_catalog::Level;

use super::settings::{Chosen, Config, Settings};
use crate::report::Paths;
use crate::workspace::CratePlan;

impl Config {
    /// Gives findings the levels that are configured for them, and drops those that are not wanted.
    pub(crate) fn apply(&self, findings: &mut Vec<Finding>, crates: &[CratePlan], paths: &Paths) {
        findings.retain_mut(|finding| {
            let site = finding.primary.site;
            let krate = crates.get(site.krate as usize);
            let settings = krate.and_then(|it| self.packages.get(&it.origin.manifest_path));
            let Some(settings) = settings else {
                return true;
            };
            if let Some(chosen) = settings.level(finding) {
                finding.level = weighed(finding, chosen.nearest.value);
            }
            let path = paths.of(site);
            finding.level > Level::Allow && !path.is_some_and(|path| settings.excludes(path))
        });
    }
}

impl Settings {
    /// What is waited for says more than the rule.
    fn level(&self, finding: &Finding) -> Option<&Chosen<Level>> {
        let of_kind = finding.kind.and_then(|kind| self.kinds.get(kind.name()));
        of_kind.or_else(|| self.rules.get(finding.rule.name()))
    }

    fn excludes(&self, path: &Path) -> bool {
        let options = glob::MatchOptions {
            require_literal_separator: true,
            ..glob::MatchOptions::default()
        };
        self.exclude.iter().any(|(folder, pattern)| {
            let below = path.strip_prefix(folder).into_iter();
            let mut parts = below.flat_map(Path::ancestors);
            parts.any(|part| pattern.value.matches_path_with(part, options))
        })
    }
}

/// The level in place of the rule's own. What doubt or start-up code made quieter is made no
/// louder.
fn weighed(finding: &Finding, configured: Level) -> Level {
    if finding.level < finding.rule.rule().level {
        finding.level.min(configured)
    } else {
        configured
    }
}
