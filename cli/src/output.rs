//! Writing the report to where it is wanted.

use std::io::{self, Write};
use std::path::Path;

use crate::args::OutputArgs;
use crate::error::Error;
use crate::report::{Paths, Report};
use crate::terminal::print;
use crate::workspace::Plan;

/// Writes the report of a run that succeeded or not to where it is wanted.
pub(crate) fn write(
    report: &Report,
    plan: &Plan,
    paths: &Paths,
    output: &OutputArgs,
    success: bool,
) -> Result<(), Error> {
    let crates = plan.crates.iter();
    let origins: Vec<_> = crates.map(|krate| krate.origin.clone()).collect();
    let format = output.message_format;
    let write = |out: &mut dyn Write| {
        report.write(format, paths, &origins, out)?;
        report.write_end(format, success, out)
    };
    let Some(file) = &output.output else {
        return print(write);
    };
    let mut text = anstream::StripStream::new(Vec::new());
    let written = write(&mut text);
    let written = written.and_then(|()| std::fs::write(file, text.into_inner()));
    written.map_err(|error| cannot_write(file, &error))
}

/// Refuses a file that cannot be written to before the work is done in vain.
pub(crate) fn check(output: &OutputArgs) -> Result<(), Error> {
    let Some(file) = &output.output else {
        return Ok(());
    };
    if file.is_dir() {
        return Err(cannot_write(file, &io::ErrorKind::IsADirectory.into()));
    }
    let folder = file.parent().filter(|it| !it.as_os_str().is_empty());
    let folder = folder.unwrap_or(Path::new("."));
    match folder.metadata() {
        Ok(found) if found.is_dir() => Ok(()),
        Ok(_) => Err(cannot_write(file, &io::ErrorKind::NotADirectory.into())),
        Err(error) => Err(cannot_write(file, &error)),
    }
}

fn cannot_write(file: &Path, error: &io::Error) -> Error {
    let shown = file.display();
    Error::new(format!("cannot write to {shown}: {error}"))
        .help("name a file in a folder that is there and can be written to")
}
