//! What is mapped where in this process: `/proc/self/maps`, see proc(5).

use std::ops::Range;
use std::path::PathBuf;

/// One line of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Mapping {
    pub(crate) range: Range<u64>,
    pub(crate) executable: bool,
    /// Where in the file it begins.
    pub(crate) offset: u64,
    /// Tells files apart, also those that were replaced under the same path.
    pub(crate) file: FileId,
    /// A path, or a name in brackets for what is no file; empty for anonymous memory.
    pub(crate) path: PathBuf,
}

/// Device and inode.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct FileId(String, u64);

/// All mappings, by address; empty where `/proc` is hidden.
pub(crate) fn read() -> Vec<Mapping> {
    let text = std::fs::read("/proc/self/maps").unwrap_or_default();
    let text = String::from_utf8_lossy(&text);
    text.lines().filter_map(parse).collect()
}

fn parse(line: &str) -> Option<Mapping> {
    let mut words = line.splitn(6, ' ');
    let (start, end) = words.next()?.split_once('-')?;
    let number = |text| u64::from_str_radix(text, 16).ok();
    let executable = words.next()?.contains('x');
    let offset = number(words.next()?)?;
    let device = words.next()?.to_owned();
    let inode = words.next()?.parse().ok()?;
    Some(Mapping {
        range: number(start)?..number(end)?,
        executable,
        offset,
        file: FileId(device, inode),
        path: PathBuf::from(words.next().unwrap_or("").trim_start()),
    })
}

#[cfg(all(test, not(nostall_loom)))]
mod tests {
    use super::*;

    #[test]
    fn paths_with_spaces_and_lines_without_a_path_are_read() {
        let line = "7f00-7f80 r-xp 00001000 08:02 173521                     /opt/my app/lib.so";
        let mapping = parse(line).expect("valid");
        assert_eq!(mapping.range, 0x7f00..0x7f80);
        assert!(mapping.executable);
        assert_eq!((mapping.offset, mapping.file.1), (0x1000, 173_521));
        assert_eq!(mapping.path, PathBuf::from("/opt/my app/lib.so"));
        let anonymous = parse("7f00-7f80 rw-p 00000000 00:00 0 ").expect("valid");
        assert_eq!(anonymous.path, PathBuf::new());
        assert_eq!(parse("nonsense"), None);
    }

    #[test]
    fn the_code_of_this_function_is_in_an_executable_mapping() {
        let here = parse as fn(&str) -> Option<Mapping> as usize as u64;
        let mappings = read();
        let found = mappings
            .iter()
            .find(|mapping| mapping.range.contains(&here));
        assert!(found.is_some_and(|mapping| mapping.executable), "{found:?}");
    }
}
