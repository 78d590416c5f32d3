//! Diagnostics as cargo writes them with `--message-format json`: one object per line.
//!
//! The shape is rustc's ("JSON output" in the rustc book) inside cargo's `compiler-message`
//! ("External tools" in the cargo book).

use std::io::{self, Write};
use std::path::Path;

use cargo_metadata::{PackageId, Target};
use nostall_analysis::Applicability;
use serde::Serialize;

use super::diagnostic::{Child, Diagnostic, Edit, Located};
use super::extent::{Extent, Line};
use super::human;
use super::place::Paths;
use super::sources::Sources;
use crate::workspace::Origin;

#[derive(Serialize)]
struct CompilerMessage<'a> {
    reason: &'static str,
    package_id: &'a PackageId,
    manifest_path: &'a Path,
    target: &'a Target,
    message: Message<'a>,
}

#[derive(Serialize)]
struct Message<'a> {
    #[serde(rename = "$message_type", skip_serializing_if = "Option::is_none")]
    message_type: Option<&'static str>,
    message: &'a str,
    code: Option<Code<'a>>,
    level: &'static str,
    spans: Vec<Span<'a>>,
    children: Vec<Message<'a>>,
    rendered: Option<String>,
}

#[derive(Serialize)]
struct Code<'a> {
    code: &'a str,
    explanation: Option<&'static str>,
}

#[derive(Serialize)]
struct Span<'a> {
    file_name: String,
    byte_start: usize,
    byte_end: usize,
    line_start: usize,
    line_end: usize,
    column_start: usize,
    column_end: usize,
    is_primary: bool,
    text: Vec<Line>,
    label: Option<&'a str>,
    suggested_replacement: Option<&'a str>,
    suggestion_applicability: Option<&'static str>,
    expansion: Option<()>,
}

/// Writes one diagnostic; one without a known crate has nowhere to be attached and is left out.
pub(super) fn write(
    diagnostic: &Diagnostic,
    paths: &Paths,
    origins: &[Origin],
    sources: &mut Sources,
    out: &mut dyn Write,
) -> io::Result<()> {
    let Some(origin) = origins.get(diagnostic.krate) else {
        return Ok(());
    };
    let message = CompilerMessage {
        reason: "compiler-message",
        package_id: &origin.package_id,
        manifest_path: &origin.manifest_path,
        target: &origin.target,
        message: message(diagnostic, paths, sources),
    };
    serde_json::to_writer(&mut *out, &message)?;
    writeln!(out)
}

/// Writes what cargo writes last.
pub(super) fn write_end(success: bool, out: &mut dyn Write) -> io::Result<()> {
    writeln!(
        out,
        "{{\"reason\":\"build-finished\",\"success\":{success}}}"
    )
}

fn message<'a>(diagnostic: &'a Diagnostic, paths: &Paths, sources: &mut Sources) -> Message<'a> {
    let rendered = human::render_plain(diagnostic, paths, sources) + "\n\n";
    let labels = diagnostic.labels.iter().enumerate();
    Message {
        message_type: Some("diagnostic"),
        message: &diagnostic.message,
        code: diagnostic.code.as_deref().map(|code| Code {
            code,
            explanation: None,
        }),
        level: diagnostic.severity.name(),
        spans: labels
            .map(|(at, label)| span(label, at == 0, None, paths, sources))
            .collect(),
        children: diagnostic
            .children
            .iter()
            .map(|it| child(it, paths, sources))
            .collect(),
        rendered: Some(rendered),
    }
}

fn child<'a>(child: &'a Child, paths: &Paths, sources: &mut Sources) -> Message<'a> {
    let places = child.located.iter().map(|at| (at, None));
    let edits = child.edits.iter().map(|edit| (&edit.at, Some(edit)));
    Message {
        message_type: None,
        message: &child.message,
        code: None,
        level: child.severity.name(),
        spans: places
            .chain(edits)
            .map(|(at, edit)| span(at, true, edit, paths, sources))
            .collect(),
        children: Vec::new(),
        rendered: None,
    }
}

fn span<'a>(
    located: &'a Located,
    is_primary: bool,
    edit: Option<&'a Edit>,
    paths: &Paths,
    sources: &mut Sources,
) -> Span<'a> {
    let extent = Extent::of(located, sources);
    Span {
        file_name: paths.shown(&located.path),
        byte_start: extent.bytes.start,
        byte_end: extent.bytes.end,
        line_start: extent.start.line,
        line_end: extent.end.line,
        column_start: extent.start.column,
        column_end: extent.end.column,
        is_primary,
        text: extent.text,
        label: (!located.text.is_empty()).then_some(located.text.as_str()),
        suggested_replacement: edit.map(|edit| edit.replacement.as_str()),
        suggestion_applicability: edit.map(|edit| applicability(edit.applicability)),
        expansion: None,
    }
}

fn applicability(applicability: Applicability) -> &'static str {
    match applicability {
        Applicability::MachineApplicable => "MachineApplicable",
        Applicability::MaybeIncorrect => "MaybeIncorrect",
        Applicability::HasPlaceholders => "HasPlaceholders",
        Applicability::Unspecified => "Unspecified",
    }
}
