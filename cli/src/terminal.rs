//! Findings and answers go to standard output, everything else to standard error.

use std::io::{self, ErrorKind, Write};

use crate::error::Error;

/// Lets something be written to standard output. A reader that has seen enough, as in `| head`, is
/// no error.
pub(crate) fn print(write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> Result<(), Error> {
    let mut out = io::BufWriter::new(anstream::stdout().lock());
    match write(&mut out).and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(Error::new(format!(
            "cannot write to standard output: {error}"
        ))),
        _ => Ok(()),
    }
}

/// A line on standard error; if that is closed, nobody wants to hear.
pub(crate) fn say(line: &str) {
    let _ = writeln!(anstream::stderr(), "{line}");
}
