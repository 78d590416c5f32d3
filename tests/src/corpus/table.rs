//! Tab-separated tables: a line of column names, then one row a line.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};

/// The rows below a heading that must read exactly `columns`.
///
/// # Errors
/// When the file cannot be read, the heading differs, or a row has another number of cells.
pub(crate) fn read<const N: usize>(path: &Path, columns: [&str; N]) -> Result<Vec<[String; N]>> {
    let text =
        fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    let mut lines = text.lines();
    let heading = columns.join("\t");
    ensure!(
        lines.next() == Some(heading.as_str()),
        "{}:1: expected the columns {}",
        path.display(),
        columns.join(", ")
    );
    lines
        .enumerate()
        .map(|(at, line)| {
            row(line).with_context(|| format!("{}:{}: expected {N} cells", path.display(), at + 2))
        })
        .collect()
}

fn row<const N: usize>(line: &str) -> Option<[String; N]> {
    let cells: Vec<String> = line.split('\t').map(str::to_owned).collect();
    cells.try_into().ok()
}

/// Writes a table, replacing the file.
pub(crate) fn write<const N: usize>(
    path: &Path,
    columns: [&str; N],
    rows: impl IntoIterator<Item = [String; N]>,
) -> Result<()> {
    let mut text = columns.join("\t") + "\n";
    for row in rows {
        text += &row.join("\t");
        text.push('\n');
    }
    fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))
}
