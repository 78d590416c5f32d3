//! Precision and recall against the labels.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::AddAssign;

use anyhow::Result;

use crate::analyse::Names;
use crate::findings::Finding;
use crate::labels::{Label, Via, Worth};
use crate::matching::{Outcome, family, judge};
use crate::{analyse, columns, crates, labels};

/// How often the tool was right, missed a site, or cried wolf.
#[derive(Clone, Copy, Default)]
pub(crate) struct Tally {
    pub(crate) sites: usize,
    pub(crate) found: usize,
    pub(crate) wrong: usize,
}

/// Apart, because a chain of calls is so much harder to follow.
#[derive(Clone, Copy, Default)]
pub(crate) struct Tallies {
    pub(crate) direct: Tally,
    pub(crate) helper: Tally,
}

/// The labels and findings of one kind, and what was said about them.
pub(crate) struct Judged<'a> {
    tallies: BTreeMap<&'a str, Tallies>,
    missed: Vec<&'a Label>,
    wrong: Vec<&'a Finding>,
}

/// Analyses the corpus and prints the tables.
pub(crate) fn score(verbose: bool) -> Result<()> {
    let files = labels::complete_files()?;
    let labels = labels::read()?;
    let findings = judgeable(analyse::analyse_all()?, &files);
    for (title, rules) in FAMILIES {
        let judged = judge_rules(&labels, &findings, rules);
        println!("{title}");
        columns::print(&table(&judged.tallies));
        println!();
        if verbose && rules.len() > 1 {
            print_errors(&judged);
        }
    }
    print_other_rules(&labels, &findings);
    Ok(())
}

/// The findings that labels can speak of.
pub(crate) fn judgeable(
    findings: impl IntoIterator<Item = Finding>,
    files: &BTreeSet<(String, String)>,
) -> Vec<Finding> {
    findings
        .into_iter()
        .filter(|it| files.contains(&(it.krate.clone(), it.file.clone())))
        .filter(|it| labels::covers(&it.callee))
        .collect()
}

/// Analyses some crates twice, with inferred names and with the compiler's, and prints the tables
/// with a row for each.
pub(crate) fn score_typed(names: &[&str]) -> Result<()> {
    let crates = crates::named(names)?;
    let files = labels::complete_files()?;
    let mut labels = labels::read()?;
    labels.retain(|it| names.contains(&it.krate.as_str()));
    let inferred = analyse::analyse_some(&crates, Names::Inferred)?;
    let typed = analyse::analyse_some(&crates, Names::Typed)?;
    let (inferred, typed) = (judgeable(inferred, &files), judgeable(typed, &files));
    for (title, rules) in FAMILIES {
        let (inferred, typed) = (
            judge_rules(&labels, &inferred, rules),
            judge_rules(&labels, &typed, rules),
        );
        println!("{title}");
        columns::print(&table_of_both(&inferred.tallies, &typed.tallies));
        println!();
        if rules.len() > 1 {
            println!("with the compiler's names:");
            print_errors(&typed);
        }
    }
    Ok(())
}

fn table_of_both(
    inferred: &BTreeMap<&str, Tallies>,
    typed: &BTreeMap<&str, Tallies>,
) -> Vec<Vec<String>> {
    let named = |rows: Vec<Vec<String>>, word: &str| {
        let name = |mut row: Vec<String>| {
            row[0] = format!("{}, {word}", row[0]);
            row
        };
        rows.into_iter().skip(1).map(name).collect::<Vec<_>>()
    };
    let mut rows = table(inferred);
    rows.truncate(1);
    let pairs = named(table(inferred), "inferred").into_iter();
    for (inferred, typed) in pairs.zip(named(table(typed), "typed")) {
        rows.extend([inferred, typed]);
    }
    rows
}

/// Rules that are judged together, with the title of their table.
const FAMILIES: [(&str, &[&str]); 2] = [
    ("blocking_call", &["blocking_call"]),
    (
        "blocking_call and blocking_metadata",
        &["blocking_call", "blocking_metadata"],
    ),
];

pub(crate) fn judge_rules<'a>(
    labels: &'a [Label],
    findings: &'a [Finding],
    rules: &[&str],
) -> Judged<'a> {
    let labels: Vec<&Label> = labels
        .iter()
        .filter(|it| rules.contains(&it.rule.as_str()))
        .collect();
    let findings: Vec<&Finding> = findings
        .iter()
        .filter(|it| rules.contains(&it.rule.as_str()))
        .collect();
    let mut judged = Judged {
        tallies: BTreeMap::new(),
        missed: Vec::new(),
        wrong: Vec::new(),
    };
    for (krate, file) in files_of(&labels, &findings) {
        let labels: Vec<&Label> = labels
            .iter()
            .copied()
            .filter(|it| it.krate == krate && it.file == file)
            .collect();
        let findings: Vec<&Finding> = findings
            .iter()
            .copied()
            .filter(|it| it.krate == krate && it.file == file)
            .collect();
        judged.add_file(krate, &labels, &findings);
    }
    judged
}

fn files_of<'a>(labels: &[&'a Label], findings: &[&'a Finding]) -> BTreeSet<(&'a str, &'a str)> {
    let labelled = labels
        .iter()
        .map(|it| (it.krate.as_str(), it.file.as_str()));
    let reported = findings
        .iter()
        .map(|it| (it.krate.as_str(), it.file.as_str()));
    labelled.chain(reported).collect()
}

impl<'a> Judged<'a> {
    fn add_file(&mut self, krate: &'a str, labels: &[&'a Label], findings: &[&'a Finding]) {
        let owned: Vec<Finding> = findings.iter().copied().cloned().collect();
        let outcomes = judge(&owned, labels);
        let tallies = self.tallies.entry(krate).or_default();
        for (at, label) in labels
            .iter()
            .enumerate()
            .filter(|(_, it)| it.worth == Worth::True)
        {
            let found = outcomes.contains(&Outcome::Found(at));
            let tally = tallies.of(label.via);
            tally.sites += 1;
            tally.found += usize::from(found);
            if !found {
                self.missed.push(label);
            }
        }
        for (finding, outcome) in findings.iter().zip(outcomes) {
            if outcome == Outcome::False {
                tallies.of(finding.via).wrong += 1;
                self.wrong.push(finding);
            }
        }
    }
}

impl Tallies {
    fn of(&mut self, via: Via) -> &mut Tally {
        match via {
            Via::Direct => &mut self.direct,
            Via::Helper => &mut self.helper,
        }
    }
}

impl Judged<'_> {
    /// All crates together.
    pub(crate) fn total(&self) -> Tallies {
        let mut total = Tallies::default();
        for tallies in self.tallies.values() {
            total += *tallies;
        }
        total
    }
}

impl AddAssign for Tallies {
    fn add_assign(&mut self, other: Self) {
        self.direct += other.direct;
        self.helper += other.helper;
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.sites += other.sites;
        self.found += other.found;
        self.wrong += other.wrong;
    }
}

impl Tally {
    fn cells(self) -> [String; 4] {
        [
            format!("{}/{}", self.found, self.sites),
            self.wrong.to_string(),
            share(self.found, self.found + self.wrong),
            share(self.found, self.sites),
        ]
    }
}

pub(crate) fn share(part: usize, whole: usize) -> String {
    if whole == 0 {
        return "-".to_owned();
    }
    let share = part as f64 / whole as f64;
    format!("{share:.2}")
}

fn table(tallies: &BTreeMap<&str, Tallies>) -> Vec<Vec<String>> {
    let heading = [
        "",
        "direct",
        "false",
        "precision",
        "recall",
        "helper",
        "false",
        "precision",
        "recall",
    ];
    let mut rows = vec![heading.map(str::to_owned).to_vec()];
    let mut total = Tallies::default();
    for (krate, tallies) in tallies {
        rows.push(row(krate, *tallies));
        total += *tallies;
    }
    rows.push(row("all", total));
    rows
}

fn row(name: &str, tallies: Tallies) -> Vec<String> {
    let cells = tallies
        .direct
        .cells()
        .into_iter()
        .chain(tallies.helper.cells());
    std::iter::once(name.to_owned()).chain(cells).collect()
}

fn print_errors(judged: &Judged<'_>) {
    for label in &judged.missed {
        println!("missed {label}");
    }
    for finding in &judged.wrong {
        println!("false  {finding}");
    }
    println!();
}

/// The labels of other rules are no full list, so only what they say is counted.
fn print_other_rules(labels: &[Label], findings: &[Finding]) {
    let rules: BTreeSet<&str> = labels.iter().map(|it| it.rule.as_str()).collect();
    let mut rows = vec![
        ["other rules", "found", "recall"]
            .map(str::to_owned)
            .to_vec(),
    ];
    for rule in rules
        .into_iter()
        .filter(|rule| family(rule) != "blocking_call")
    {
        let judged = judge_rules(labels, findings, &[rule]);
        let Tallies { mut direct, helper } = judged.total();
        direct += helper;
        let [found, _, _, recall] = direct.cells();
        rows.push(vec![rule.to_owned(), found, recall]);
    }
    columns::print(&rows);
}
