//! A file that reports are added to: nothing that exists is overwritten, and it does not grow
//! without end.

use std::fmt;
use std::fs::OpenOptions;
use std::io::{self, Write};
use std::path::Path;

use super::complain;

/// More than any viewer of such files likes to open.
const MOST_BYTES: usize = 256 << 20;

/// Where a recorder writes; each piece in one call, so that what was written stays readable
/// when the program crashes.
pub(super) struct Output {
    writer: Box<dyn Write + Send>,
    /// For messages.
    name: String,
    /// How many bytes may still be written; none once it has failed or is full.
    left: usize,
}

impl fmt::Debug for Output {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Output")
            .field("name", &self.name)
            .finish_non_exhaustive()
    }
}

impl Output {
    /// A new file.
    pub(super) fn create(path: &Path) -> io::Result<Output> {
        let name = path.display().to_string();
        let mut options = OpenOptions::new();
        match options.write(true).create_new(true).open(path) {
            Ok(file) => Ok(Output::to(file, name)),
            Err(error) => Err(io::Error::new(error.kind(), explain(&name, &error))),
        }
    }

    pub(super) fn to(writer: impl Write + Send + 'static, name: String) -> Output {
        Output {
            writer: Box::new(writer),
            name,
            left: MOST_BYTES,
        }
    }

    /// Adds text, all of it or nothing. What goes wrong is said once, and ends it.
    pub(super) fn write(&mut self, text: &str) {
        if self.left == 0 {
            return;
        }
        if self.left < text.len() {
            let most = MOST_BYTES >> 20;
            return self.end(&format!(
                "has reached {most} MB: further stalls are left out"
            ));
        }
        let written = self.writer.write_all(text.as_bytes());
        match written.and_then(|()| self.writer.flush()) {
            Ok(()) => self.left -= text.len(),
            Err(error) => self.end(&format!("cannot be written: {error}")),
        }
    }

    fn end(&mut self, why: &str) {
        self.left = 0;
        complain(&format!("{} {why}", self.name));
    }
}

fn explain(name: &str, error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::AlreadyExists => {
            format!(
                "`{name}` exists already and is not overwritten: remove it or choose another name"
            )
        }
        _ => format!("`{name}` cannot be created: {error}"),
    }
}

#[cfg(all(test, not(nostall_loom)))]
mod tests {
    use super::*;
    use crate::report::test_writer::Shared;

    #[test]
    fn a_file_that_exists_is_left_as_it_is() {
        let path = std::env::temp_dir().join(format!("nostall-output-{}", std::process::id()));
        std::fs::write(&path, "mine").unwrap();
        let error = Output::create(&path).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::AlreadyExists);
        let text = error.to_string();
        assert!(
            text.contains("nostall-output") && text.contains("another name"),
            "{text}"
        );
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "mine");
        std::fs::remove_file(&path).unwrap();
    }

    #[test]
    fn a_folder_that_is_not_there_is_named() {
        let error = Output::create(Path::new("no such folder/stalls.json")).unwrap_err();
        assert!(
            error
                .to_string()
                .contains("`no such folder/stalls.json` cannot"),
            "{error}"
        );
    }

    #[test]
    fn what_does_not_fit_is_left_out_whole() {
        let shared = Shared::default();
        let mut output = Output::to(shared.clone(), "test".into());
        output.left = 5;
        output.write("abc");
        output.write("def");
        output.write("g");
        assert_eq!(shared.text(), "abc");
    }
}
