//! `--fix`: applies what can be applied without changing what the program does.
//!
//! Needless suppressions go as they are. A call becomes its async counterpart only if the compiler
//! takes the result; otherwise the sources are as they were. Only files that git holds are changed,
//! and only when nothing would be lost, unless allowed.

mod apply;
mod compiler;
mod files;
mod permission;

use crate::args::CheckArgs;
use crate::error::Error;
use crate::report::{Diagnostic, Fix};
use compiler::Compiler;
use files::Files;

pub(crate) use permission::check as check_permission;

/// What came of it.
#[derive(Debug, Default)]
pub(crate) struct Fixed {
    /// Number of findings fixed.
    pub(crate) findings: usize,
    /// Number of files changed.
    pub(crate) files: usize,
    /// Why others were not, one sentence each.
    pub(crate) left: Vec<String>,
}

/// Applies what can be applied, and takes those findings out.
///
/// # Errors
///
/// When a file cannot be written, or the compiler cannot be started.
pub(crate) fn fix(diagnostics: &mut Vec<Diagnostic>, args: &CheckArgs) -> Result<Fixed, Error> {
    let mut left = Vec::new();
    let fixes = allowed(diagnostics, args, &mut left);
    let certain = |fixes: &[(usize, Fix)], wanted: bool| -> Vec<usize> {
        let chosen = fixes.iter().filter(|(_, fix)| fix.is_certain == wanted);
        chosen.map(|(index, _)| *index).collect()
    };
    let (certain, others) = (certain(&fixes, true), certain(&fixes, false));
    let mut files = Files::read(fixes);
    let mut accepted = files.write(&certain)?;
    if !others.is_empty() {
        let compiler = Compiler { args };
        let tried = replace(&compiler, &mut files, &mut accepted, &others, &mut left);
        // Whatever was tried last, what was accepted is what stays.
        files.write(&accepted)?;
        tried?;
    }
    let mut index = 0;
    diagnostics.retain(|_| {
        index += 1;
        !accepted.contains(&(index - 1))
    });
    Ok(Fixed {
        findings: accepted.len(),
        files: files.changed(),
        left,
    })
}

/// The fixes in files that git holds, by the numbers of their diagnostics.
fn allowed(
    diagnostics: &[Diagnostic],
    args: &CheckArgs,
    left: &mut Vec<String>,
) -> Vec<(usize, Fix)> {
    let fixes = diagnostics.iter().enumerate();
    let fixes = fixes.filter_map(|(index, it)| Some((index, it.fix()?)));
    let is_held = |(_, fix): &(usize, Fix)| {
        let held = args.fix.allow_no_vcs || permission::is_tracked(&fix.path);
        if !held {
            let shown = fix.path.display();
            left.push(format!(
                "{shown} is not in git and left as it is, add --allow-no-vcs to fix it"
            ));
        }
        held
    };
    let fixes = fixes.filter(is_held).collect();
    left.dedup();
    fixes
}

/// Accepts of the fixes those with which the code still compiles.
fn replace(
    compiler: &Compiler<'_>,
    files: &mut Files,
    accepted: &mut Vec<usize>,
    fixes: &[usize],
    left: &mut Vec<String>,
) -> Result<(), Error> {
    if !compiler.accepts()? {
        left.push("calls are left as they are, since the code does not compile".to_owned());
        return Ok(());
    }
    let before = accepted.len();
    halve(compiler, files, accepted, fixes)?;
    let refused = fixes.len() - (accepted.len() - before);
    if refused > 0 {
        let calls = crate::summary::number(refused, "call");
        left.push(format!(
            "{calls} left as they are: fixed, the code would not compile"
        ));
    }
    Ok(())
}

/// Tries all at once, and each half where that fails.
fn halve(
    compiler: &Compiler<'_>,
    files: &mut Files,
    accepted: &mut Vec<usize>,
    fixes: &[usize],
) -> Result<(), Error> {
    let applied = files.write(&[accepted.as_slice(), fixes].concat())?;
    if fixes.iter().all(|it| applied.contains(it)) && compiler.accepts()? {
        accepted.extend(fixes);
        return Ok(());
    }
    if let (first, second @ [_, ..]) = fixes.split_at(fixes.len() / 2)
        && !first.is_empty()
    {
        halve(compiler, files, accepted, first)?;
        halve(compiler, files, accepted, second)?;
    }
    Ok(())
}
