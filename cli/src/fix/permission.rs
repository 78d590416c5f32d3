//! Whether the sources may be changed: as for `cargo fix`, only where git can bring them back.

use std::path::Path;

use crate::args::FixArgs;
use crate::error::Error;
use crate::git::Git;

/// Files named before the rest is counted.
const NAMED_AT_MOST: usize = 10;

/// Refuses when something of the user's could be lost.
///
/// # Errors
///
/// When there is no git repository, or one with changes, and that is not allowed.
pub(crate) fn check(args: &FixArgs, folder: &Path) -> Result<(), Error> {
    let git = Git { folder };
    if git.top().is_err() {
        return if args.allow_no_vcs {
            Ok(())
        } else {
            Err(
                Error::new("no git repository holds this workspace, so --fix could lose something")
                    .help("add --allow-no-vcs to fix it all the same"),
            )
        };
    }
    let status = git.run(&["status", "--porcelain", "-z", "--no-renames", "--", "."])?;
    let changed: Vec<&str> = status.split('\0').filter(|line| line.len() > 3).collect();
    // The first letter is the index's, the second the working tree's.
    let is_dirty = |line: &&str| !line[1..].starts_with(' ');
    let (dirty, staged): (Vec<&str>, Vec<&str>) = changed.into_iter().partition(is_dirty);
    if !dirty.is_empty() && !args.allow_dirty {
        return Err(refused("that are not committed", &dirty, "--allow-dirty"));
    }
    if !(staged.is_empty() || args.allow_staged || args.allow_dirty) {
        return Err(refused("that are staged only", &staged, "--allow-staged"));
    }
    Ok(())
}

fn refused(what: &str, lines: &[&str], flag: &str) -> Error {
    let named = lines.iter().take(NAMED_AT_MOST);
    let mut files: Vec<String> = named
        .filter_map(|line| Some(line.get(3..)?.to_owned()))
        .collect();
    let more = lines.len().saturating_sub(NAMED_AT_MOST);
    if more > 0 {
        files.push(format!("{more} more"));
    }
    let files = files.join(", ");
    Error::new(format!(
        "there are changes {what}, and --fix changes files: {files}"
    ))
    .help(format!("commit them, or add {flag}"))
}

/// Whether git holds a file.
pub(super) fn is_tracked(path: &Path) -> bool {
    let (Some(folder), Some(name)) = (path.parent(), path.file_name().and_then(|it| it.to_str()))
    else {
        return false;
    };
    let literal = format!(":(literal){name}");
    Git { folder }
        .run(&["ls-files", "--error-unmatch", "--", &literal])
        .is_ok()
}
