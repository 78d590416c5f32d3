//! The measured steps, each in a process of its own.

use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::time::Instant;
use std::{collections::BTreeSet, fs};

use anyhow::{Context, Result};
use cargo_nostall::args::{self, CheckArgs};
use cargo_nostall::report::{Paths, Report};
use cargo_nostall::{Checked, check};
use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use crate::arguments::Task;
use crate::machine;

/// What a step tells of itself on standard output.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Told {
    /// Peak memory in bytes, where the system tells.
    pub(crate) peak: Option<u64>,
    /// Processor time in seconds, where the system tells.
    pub(crate) busy: Option<f64>,
    pub(crate) files: usize,
    /// Lines read; this and the rest only the tool tells.
    pub(crate) lines: u64,
    pub(crate) findings: usize,
    pub(crate) problems: usize,
    /// Seconds in cargo, in reading and lowering, in the analysis and in the report.
    pub(crate) phases: [f64; 4],
}

/// Does one step.
pub(crate) fn run(task: &Task) -> Result<()> {
    match task {
        Task::Files { manifest, jobs } => list_files(manifest, *jobs),
        Task::Floor { jobs } => tell(&parse_all(*jobs)?),
        Task::Check { manifest, jobs } => tell(&check_all(manifest, *jobs)?),
    }
}

fn tell(told: &Told) -> Result<()> {
    println!("{}", serde_json::to_string(told)?);
    Ok(())
}

fn list_files(manifest: &Path, jobs: usize) -> Result<()> {
    let loaded = check(&command_line(manifest, jobs)?)?.loaded;
    let paths = loaded.paths.iter().flatten();
    let files: io::Result<BTreeSet<PathBuf>> = paths.map(fs::canonicalize).collect();
    for file in files? {
        println!("{}", file.display());
    }
    Ok(())
}

fn check_all(manifest: &Path, jobs: usize) -> Result<Told> {
    let args = command_line(manifest, jobs)?;
    let checked = check(&args)?;
    let started = Instant::now();
    report(&checked, &args)?;
    let timings = checked.timings;
    let told = Told {
        lines: checked.loaded.lines,
        files: checked.loaded.files,
        findings: checked.findings.len(),
        problems: checked.loaded.problems.len(),
        phases: [
            timings.metadata,
            timings.load,
            timings.analyse,
            started.elapsed(),
        ]
        .map(|it| it.as_secs_f64()),
        peak: machine::peak_memory(),
        busy: machine::processor_seconds(),
    };
    // As the command does, which ends here.
    std::mem::forget(checked);
    Ok(told)
}

/// Everything a user sees, written nowhere.
fn report(checked: &Checked, args: &CheckArgs) -> io::Result<()> {
    let paths = Paths {
        root: checked.plan.root.clone(),
        files: checked.loaded.paths.clone(),
    };
    let crates = checked.plan.crates.iter();
    let origins: Vec<_> = crates.map(|krate| krate.origin.clone()).collect();
    let (problems, output) = (&checked.loaded.problems, &args.output);
    Report::new(problems, &checked.findings, &paths, output.shown()).write(
        output.message_format,
        &paths,
        &origins,
        &mut io::sink(),
    )
}

fn command_line(manifest: &Path, jobs: usize) -> Result<CheckArgs> {
    let jobs = jobs.to_string();
    let flags = ["cargo-nostall", "--workspace", "--quiet", "--jobs", &jobs];
    let words = flags.map(Into::into).into_iter();
    let manifest = ["--manifest-path".into(), manifest.into()];
    Ok(args::parse(words.chain(manifest))?)
}

/// Reads and parses the files on standard input, and keeps nothing.
fn parse_all(jobs: usize) -> Result<Told> {
    let mut list = String::new();
    io::stdin().read_to_string(&mut list)?;
    let pool = rayon::ThreadPoolBuilder::new()
        .num_threads(jobs)
        // As the tool's threads have.
        .stack_size(64 << 20)
        .build()?;
    let files: Vec<&str> = list.lines().collect();
    pool.install(|| files.par_iter().try_for_each(|file| parse(file)))?;
    Ok(Told {
        peak: machine::peak_memory(),
        busy: machine::processor_seconds(),
        files: files.len(),
        ..Told::default()
    })
}

fn parse(file: &str) -> Result<()> {
    let text = fs::read(file).with_context(|| format!("cannot read {file}"))?;
    let text = String::from_utf8_lossy(&text);
    // What is no Rust takes its time as well.
    let _ = syn::parse_file(&text);
    // Else the lexer keeps the text.
    proc_macro2::extra::invalidate_current_thread_spans();
    Ok(())
}
