//! Methods that do nothing, or nothing that takes time, where their trait's may block.

/// Sorted by path. Nothing is buffered above these handles, so there is nothing to write out.
const INSTANT: &[&str] = &[
    "fs_err::File::flush",
    "std::fs::File::flush",
    "std::io::PipeWriter::flush",
    "std::net::TcpStream::flush",
    "std::os::unix::net::UnixStream::flush",
    "std::process::ChildStdin::flush",
    "tempfile::NamedTempFile::flush",
];

/// Whether the method at `path` comes back at once, whatever its trait says.
///
/// ```
/// # use nostall_catalog::is_instant;
/// assert!(is_instant("std::fs::File::flush"));
/// assert!(!is_instant("std::io::BufWriter::flush"));
/// ```
pub fn is_instant(path: &str) -> bool {
    INSTANT.binary_search(&path).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sorted() {
        assert!(INSTANT.is_sorted());
    }
}
