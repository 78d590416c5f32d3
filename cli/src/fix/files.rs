//! The files that are fixed: their texts as they were, and what is to change in them.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use nostall_analysis::{Cfg, lower_file};

use super::apply::apply;
use crate::error::Error;
use crate::report::Fix;

/// Files by path.
#[derive(Debug, Default)]
pub(super) struct Files(BTreeMap<Arc<Path>, File>);

#[derive(Debug)]
struct File {
    before: String,
    now: String,
    fixes: Vec<(usize, Fix)>,
}

impl Files {
    /// Reads the files of numbered fixes. One that cannot be read any more has none.
    pub(super) fn read(fixes: Vec<(usize, Fix)>) -> Self {
        let mut files: BTreeMap<Arc<Path>, File> = BTreeMap::new();
        for (number, fix) in fixes {
            if let Some(file) = files.get_mut(&fix.path) {
                file.fixes.push((number, fix));
            } else if let Ok(before) = fs::read_to_string(&fix.path) {
                let file = File {
                    now: before.clone(),
                    before,
                    fixes: vec![(number, fix.clone())],
                };
                files.insert(fix.path, file);
            }
        }
        Files(files)
    }

    /// Makes the files as they were, but for the fixes chosen. Gives the numbers of those applied:
    /// not those that overlap others, nor those of a file that could not be parsed with them.
    pub(super) fn write(&mut self, chosen: &[usize]) -> Result<Vec<usize>, Error> {
        let mut applied = Vec::new();
        for (path, file) in &mut self.0 {
            let fixes = file.fixes.iter();
            let fixes = fixes.filter(|(number, _)| chosen.contains(number));
            let (mut text, mut numbers) = apply(&file.before, fixes);
            if problems(&text) > problems(&file.before) {
                (text, numbers) = (file.before.clone(), Vec::new());
            }
            if text != file.now {
                fs::write(path, &text).map_err(|error| {
                    Error::new(format!("cannot write to {}: {error}", path.display()))
                })?;
                file.now = text;
            }
            applied.extend(numbers);
        }
        Ok(applied)
    }

    /// Number of files that are not as they were.
    pub(super) fn changed(&self) -> usize {
        let files = self.0.values();
        files.filter(|file| file.now != file.before).count()
    }
}

fn problems(text: &str) -> usize {
    lower_file(text, &Cfg::default()).problems.len()
}
