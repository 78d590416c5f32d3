//! The same labels for other tools: sites found, false findings, seconds.

use std::ops::AddAssign;
use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::Result;

use crate::analyse::{self, Names};
use crate::columns;
use crate::crates::{self, Crate};
use crate::labels::{self, Label};
use crate::peers::{self, Said};
use crate::score::{Tallies, judge_rules, judgeable, share};

/// What the labels are a full list of, and what every peer looks for.
const RULES: [&str; 2] = ["blocking_call", "blocking_metadata"];

#[derive(Default)]
struct Total {
    tallies: Tallies,
    time: Duration,
    crates: usize,
}

/// Runs the tools over these crates and prints a row for each; those that only read, over all crates
/// when none is named.
pub(crate) fn compare(names: &[&str]) -> Result<()> {
    let crates = match names {
        [] => crates::all()?,
        names => crates::named(names)?,
    };
    let mut peers = peers::reading()?;
    if !names.is_empty() {
        peers.push(peers::COMPILING);
    }
    let labels = labels::read()?;
    let tool = analyse::build()?;
    let mut rows = vec![HEADING.map(str::to_owned).to_vec()];
    rows.push(row(
        "nostall",
        &run(&crates, &labels, |it| nostall(&tool, it))?,
    ));
    for peer in peers {
        rows.push(row(peer.name, &run(&crates, &labels, peer.ask)?));
    }
    columns::print(&rows);
    Ok(())
}

fn nostall(tool: &Path, package: &Crate) -> Result<Said> {
    let start = Instant::now();
    let findings = analyse::analyse(tool, package, Names::Inferred)?;
    Ok(Said {
        findings,
        time: start.elapsed(),
    })
}

/// A crate that a tool cannot cope with is said and left out of its row.
fn run(crates: &[Crate], labels: &[Label], ask: impl Fn(&Crate) -> Result<Said>) -> Result<Total> {
    let files = labels::complete_files()?;
    let mut total = Total::default();
    for package in crates {
        let said = match ask(package) {
            Ok(said) => said,
            Err(error) => {
                eprintln!("left out: {error:#}");
                continue;
            }
        };
        let findings = judgeable(said.findings, &files);
        let labels: Vec<Label> = labels
            .iter()
            .filter(|it| it.krate == package.name)
            .cloned()
            .collect();
        total += (judge_rules(&labels, &findings, &RULES).total(), said.time);
    }
    Ok(total)
}

impl AddAssign<(Tallies, Duration)> for Total {
    fn add_assign(&mut self, (tallies, time): (Tallies, Duration)) {
        self.tallies += tallies;
        self.time += time;
        self.crates += 1;
    }
}

const HEADING: [&str; 8] = [
    "",
    "crates",
    "direct",
    "helper",
    "false",
    "precision",
    "recall",
    "seconds",
];

fn row(name: &str, total: &Total) -> Vec<String> {
    let Tallies { direct, helper } = total.tallies;
    let mut all = direct;
    all += helper;
    vec![
        name.to_owned(),
        total.crates.to_string(),
        format!("{}/{}", direct.found, direct.sites),
        format!("{}/{}", helper.found, helper.sites),
        all.wrong.to_string(),
        share(all.found, all.found + all.wrong),
        share(all.found, all.sites),
        format!("{:.1}", total.time.as_secs_f64()),
    ]
}
