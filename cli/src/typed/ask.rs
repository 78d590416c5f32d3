//! Running `cargo clippy`.

use std::collections::BTreeSet;
use std::io::{self, BufRead, BufReader, Read};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::thread;

use cargo_metadata::Message;
use cargo_metadata::diagnostic::DiagnosticLevel;

use super::compiler::{self, cannot_start};
use crate::args::{CheckArgs, cargo};
use crate::error::Error;
use crate::workspace::Plan;

/// The folders of a question.
pub(super) struct Places {
    /// That of the list.
    pub(super) list: PathBuf,
    /// Where clippy may build.
    pub(super) folder: PathBuf,
}

/// Runs clippy and hands on what it says; gives a warning when it could not see everything.
///
/// It runs in our process group, so that Ctrl-C on a terminal ends both.
pub(super) fn ask(
    args: &CheckArgs,
    plan: &Plan,
    places: &Places,
    on_message: &mut dyn FnMut(&Message),
) -> Result<Option<String>, Error> {
    let mut command = command(args, plan, places);
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| cannot_start(&error))?;
    let said = child
        .stderr
        .take()
        .map(|stderr| thread::spawn(|| errors_in(stderr)));
    let mut outcome = Outcome::default();
    let read = read(&mut child, &mut |message| {
        outcome.take(message);
        on_message(message);
    });
    // What cannot be read may never end.
    if read.is_err() {
        let _ = child.kill();
    }
    let status = child.wait();
    let said = said.and_then(|thread| thread.join().ok()).flatten();
    let succeeded = read.is_ok() && status.is_ok_and(|status| status.success());
    Ok((!succeeded).then(|| outcome.warning(said, read.err())))
}

fn read(child: &mut Child, on_message: &mut dyn FnMut(&Message)) -> io::Result<()> {
    let Some(stdout) = child.stdout.take() else {
        return Ok(());
    };
    for message in Message::parse_stream(BufReader::new(stdout)) {
        on_message(&message?);
    }
    Ok(())
}

/// Cargo's own first error, if it has one.
fn errors_in(stderr: impl Read) -> Option<String> {
    let mut first = None;
    for line in BufReader::new(stderr).lines() {
        let Ok(line) = line else { break };
        if let Some(error) = line.strip_prefix("error: ") {
            first.get_or_insert_with(|| error.to_owned());
        }
    }
    first
}

fn command(args: &CheckArgs, plan: &Plan, places: &Places) -> Command {
    let mut command = compiler::cargo();
    command
        .args([
            "clippy",
            "--keep-going",
            "--message-format",
            "json-diagnostic-short",
        ])
        .arg("--target-dir")
        .arg(&places.folder)
        .env("CLIPPY_CONF_DIR", &places.list)
        // What it would say of the list goes nowhere, and colours would stand in the messages.
        .args(["--color", "never"]);
    if let Some(path) = &args.manifest.manifest_path {
        command.arg("--manifest-path").arg(path);
    }
    let reported = plan.crates.iter().filter(|krate| krate.report);
    let packages: BTreeSet<&str> = reported
        .map(|krate| krate.origin.package_id.repr.as_str())
        .collect();
    for package in packages {
        command.args(["--package", package]);
    }
    command
        .args(args.targets.for_cargo())
        .args(cargo::features(&args.features))
        .args(args.cargo.for_cargo());
    if let Some(jobs) = args.analysis.jobs {
        command.arg(format!("--jobs={jobs}"));
    }
    // Capped lints can neither fail the build nor speak; what is forced is not capped.
    command.args([
        "--",
        "--cap-lints",
        "allow",
        "--force-warn",
        "clippy::disallowed_methods",
    ]);
    command
}

/// What went wrong while clippy ran.
#[derive(Default)]
struct Outcome {
    /// The first error of the compiler, in its own words.
    first_error: Option<String>,
}

impl Outcome {
    fn take(&mut self, message: &Message) {
        if let Message::CompilerMessage(message) = message
            && matches!(
                message.message.level,
                DiagnosticLevel::Error | DiagnosticLevel::Ice
            )
            && self.first_error.is_none()
        {
            let rendered = message.message.rendered.as_deref();
            let text = rendered.unwrap_or(&message.message.message);
            self.first_error = Some(text.trim_end().to_owned());
        }
    }

    fn warning(self, said_by_cargo: Option<String>, broken: Option<io::Error>) -> String {
        let why = match (self.first_error, broken) {
            (Some(error), _) => format!("the project does not compile: {error}"),
            (None, Some(error)) => format!("cannot read what cargo says: {error}"),
            (None, None) => {
                let said = said_by_cargo.unwrap_or_else(|| "it does not say why".to_owned());
                format!("`cargo clippy` failed: {said}")
            }
        };
        format!("{why}\nwhat the compiler did not see is inferred from the sources")
    }
}
