//! Exchange rates from a file.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

/// The rates as text. Not async, so whoever calls it waits for the disk.
pub fn load(path: &Path) -> io::Result<String> {
    if !path.is_absolute() {
        return read(&Path::new("data").join(path));
    }
    read(path)
}

fn read(path: &Path) -> io::Result<String> {
    let mut text = String::new();
    File::open(path)?.read_to_string(&mut text)?;
    Ok(text)
}
