//! Runs the floor and the tool in turns.

use std::env;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};

use crate::arguments::Arguments;
use crate::child::Told;
use crate::subject::Subject;
use crate::table::Row;

/// A process that was measured from its start to its end.
pub(crate) struct Sample {
    pub(crate) elapsed: Duration,
    pub(crate) told: Told,
}

/// The best of several rounds of both.
pub(crate) fn measure(subject: &Subject, arguments: &Arguments) -> Result<Row> {
    let jobs = arguments.jobs.to_string();
    let (files, _) = child("files", &jobs, Some(&subject.manifest), "")
        .with_context(|| format!("cannot list the files of {}", subject.name))?;
    let (mut floors, mut checks) = (Vec::new(), Vec::new());
    for _ in 0..arguments.rounds {
        floors.push(sample("floor", &jobs, None, &files)?);
        checks.push(sample("check", &jobs, Some(&subject.manifest), "")?);
    }
    let (floor, check) = best(floors).zip(best(checks)).context("no rounds")?;
    Ok(Row::new(&subject.name, &floor, check))
}

/// The quickest run, with the least processor time of all.
fn best(samples: Vec<Sample>) -> Option<Sample> {
    let busy = samples.iter().filter_map(|sample| sample.told.busy);
    let busy = busy.min_by(f64::total_cmp);
    let mut best = samples.into_iter().min_by_key(|sample| sample.elapsed)?;
    best.told.busy = busy;
    Some(best)
}

fn sample(task: &str, jobs: &str, manifest: Option<&Path>, input: &str) -> Result<Sample> {
    let (output, elapsed) = child(task, jobs, manifest, input)?;
    let told = serde_json::from_str(&output).context("a measured process said nonsense")?;
    Ok(Sample { elapsed, told })
}

/// Runs this program as one measured step and gives its output and how long it ran.
fn child(
    task: &str,
    jobs: &str,
    manifest: Option<&Path>,
    input: &str,
) -> Result<(String, Duration)> {
    let started = Instant::now();
    let mut process = Command::new(env::current_exe()?)
        .args(["child", task, jobs])
        .args(manifest)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    if let Some(mut stdin) = process.stdin.take() {
        stdin.write_all(input.as_bytes())?;
    }
    let output = process.wait_with_output()?;
    let elapsed = started.elapsed();
    ensure!(output.status.success(), "the step `{task}` failed");
    Ok((String::from_utf8(output.stdout)?, elapsed))
}
