//! Reading one source file.

use std::fs;
use std::io;
use std::path::Path;

use super::problem::Place;

/// Why a file has no text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ReadError {
    pub(crate) place: Place,
    /// What is wrong; of a file as a whole, it goes behind the file's name.
    pub(crate) message: String,
    pub(crate) help: Option<String>,
}

impl ReadError {
    fn whole_file(message: impl Into<String>) -> Self {
        ReadError {
            place: Place::File,
            message: message.into(),
            help: None,
        }
    }
}

/// The text of a file; spans count from its first byte, a byte order mark included.
pub(crate) fn read(path: &Path) -> Result<String, ReadError> {
    utf8(bytes(path)?)
}

/// The bytes of a file that can be one of Rust's sources.
pub(super) fn bytes(path: &Path) -> Result<Vec<u8>, ReadError> {
    let unreadable = |error: io::Error| ReadError::whole_file(format!("cannot be read: {error}"));
    let metadata = fs::metadata(path).map_err(unreadable)?;
    if !metadata.is_file() {
        return Err(ReadError::whole_file("is not a file"));
    }
    if u32::try_from(metadata.len()).is_err() {
        return Err(ReadError::whole_file("is larger than 4 GiB"));
    }
    fs::read(path).map_err(unreadable)
}

/// Bytes as the text they have to be.
pub(super) fn utf8(bytes: Vec<u8>) -> Result<String, ReadError> {
    String::from_utf8(bytes).map_err(|error| not_utf8(&error))
}

fn not_utf8(error: &std::string::FromUtf8Error) -> ReadError {
    let at = error.utf8_error().valid_up_to();
    let (before, rest) = error.as_bytes().split_at(at);
    let line = 1 + before.iter().filter(|byte| **byte == b'\n').count();
    let line_start = before
        .iter()
        .rposition(|byte| *byte == b'\n')
        .map_or(0, |newline| newline + 1);
    let byte = rest.first().copied().unwrap_or_default();
    ReadError {
        place: Place::Line {
            line: saturated(line),
            column: saturated(at - line_start + 1),
        },
        message: format!("file is not UTF-8: byte {byte:#04x} at offset {at}"),
        help: Some("save the file as UTF-8; rustc reads nothing else".to_owned()),
    }
}

fn saturated(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_bytes(bytes: &[u8]) -> Result<String, ReadError> {
        let file = tempfile::NamedTempFile::new().unwrap();
        fs::write(file.path(), bytes).unwrap();
        read(file.path())
    }

    #[test]
    fn bad_byte_is_named_with_its_line() {
        let error = read_bytes(b"// one\nlet x = \"\xff\";\n").unwrap_err();
        assert_eq!(
            error.place,
            Place::Line {
                line: 2,
                column: 10
            }
        );
        assert!(
            error.message.ends_with("byte 0xff at offset 16"),
            "{}",
            error.message
        );
    }

    #[test]
    fn folder_is_no_file() {
        let dir = tempfile::tempdir().unwrap();
        assert!(
            read(dir.path())
                .unwrap_err()
                .message
                .ends_with("is not a file")
        );
    }
}
