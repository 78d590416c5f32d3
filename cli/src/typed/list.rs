//! The list of functions, as a `clippy.toml`.

use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::error::Error;

/// What the reason of each entry starts with; the rest is the path itself. Clippy hands reasons
/// through as they are, so no text of its own needs parsing, and answers that cargo kept from an
/// earlier run mean the same under a new list.
const MARK: &str = "nostall: ";

/// Writes the list and says in which folder it lies.
///
/// A list that has not changed is left alone: clippy starts anew when the file is newer.
pub(super) fn write(folder: &Path, callables: &[String]) -> Result<PathBuf, Error> {
    let folder = folder.join("list");
    let path = folder.join("clippy.toml");
    let text = text(callables);
    if fs::read_to_string(&path).is_ok_and(|old| old == text) {
        return Ok(folder);
    }
    replace(&folder, &path, &text).map_err(|error| {
        Error::new(format!("cannot write {}: {error}", path.display()))
            .help("--typed needs a target directory to write to; leave it out to do without")
    })?;
    Ok(folder)
}

fn replace(folder: &Path, path: &Path, text: &str) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    io::Write::write_all(&mut file, text.as_bytes())?;
    file.persist(path)?;
    Ok(())
}

fn text(callables: &[String]) -> String {
    let mut text = String::from("disallowed-methods = [\n");
    for path in callables {
        // Nothing but names and colons is on the list, so there is nothing to escape.
        // Writing to a string cannot fail.
        let _ = writeln!(
            text,
            "    {{ path = \"{path}\", reason = \"{MARK}{path}\", allow-invalid = true }},"
        );
    }
    text.push_str("]\n");
    text
}

/// The path in the reason of an entry.
pub(super) fn path_in(reason: &str) -> Option<&str> {
    reason.strip_prefix(MARK)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_that_has_not_changed_is_not_written_again() {
        let dir = tempfile::tempdir().unwrap();
        let path = write(dir.path(), &["a::b".to_owned()])
            .unwrap()
            .join("clippy.toml");
        let written = |path: &Path| fs::metadata(path).unwrap().modified().unwrap();
        let long_ago = std::time::SystemTime::UNIX_EPOCH;
        let file = fs::File::options().write(true).open(&path).unwrap();
        file.set_modified(long_ago).unwrap();
        write(dir.path(), &["a::b".to_owned()]).unwrap();
        assert_eq!(written(&path), long_ago);
        write(dir.path(), &["a::c".to_owned()]).unwrap();
        assert_ne!(written(&path), long_ago);
    }

    #[test]
    fn a_reason_gives_the_path_back() {
        let text = text(&["a::b".to_owned()]);
        let reason = text.split('"').nth(3).unwrap();
        assert_eq!(path_in(reason), Some("a::b"));
        assert_eq!(path_in("use something else"), None);
    }
}
