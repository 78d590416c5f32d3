//! Diagnostics as rustc shows them, with the source.

use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use annotate_snippets::{
    Annotation, AnnotationKind, Element, Group, Level, Origin, Patch, Renderer, Snippet,
};

use nostall_analysis::Applicability;

use super::diagnostic::{Child, Diagnostic, Edit, Located, Severity};
use super::place::Paths;
use super::sources::{Source, Sources};
use crate::load::Place;

/// The diagnostic with colours; a stream that wants none strips them.
pub(super) fn render(diagnostic: &Diagnostic, paths: &Paths, sources: &mut Sources) -> String {
    Renderer::styled().render(&groups(diagnostic, paths, sources))
}

/// The diagnostic without colours.
pub(super) fn render_plain(
    diagnostic: &Diagnostic,
    paths: &Paths,
    sources: &mut Sources,
) -> String {
    Renderer::plain().render(&groups(diagnostic, paths, sources))
}

/// The main message with its places, then one group for each child that has a place of its own;
/// other children are lines under the group before them.
fn groups(diagnostic: &Diagnostic, paths: &Paths, sources: &mut Sources) -> Vec<Group<'static>> {
    let mut title = level(diagnostic.severity).primary_title(diagnostic.message.clone());
    if let Some(code) = &diagnostic.code {
        title = title.id(code.clone());
    }
    let main = Group::with_title(title).elements(snippets(&diagnostic.labels, paths, sources));
    let mut groups = vec![main];
    for child in &diagnostic.children {
        let level = level(child.severity);
        let element = child_snippet(child, paths, sources);
        if let Some(element) = element {
            groups.push(
                level
                    .secondary_title(child.message.clone())
                    .element(element),
            );
        } else if let Some(last) = groups.pop() {
            groups.push(last.element(level.message(child.message.clone())));
        }
    }
    groups
}

/// One snippet for each file among the labels; the first label is the primary one.
fn snippets(labels: &[Located], paths: &Paths, sources: &mut Sources) -> Vec<Element<'static>> {
    let mut files: Vec<&Arc<Path>> = Vec::new();
    for label in labels {
        if !files.contains(&&label.path) {
            files.push(&label.path);
        }
    }
    let of_file = |path: &Arc<Path>| {
        let mut marked: Vec<(AnnotationKind, &Located)> = Vec::new();
        for (index, label) in labels
            .iter()
            .enumerate()
            .filter(|(_, label)| label.path == *path)
        {
            let kind = if index == 0 {
                AnnotationKind::Primary
            } else {
                AnnotationKind::Context
            };
            marked.push((kind, label));
        }
        snippet(&marked, paths, sources)
    };
    files.into_iter().map(of_file).collect()
}

/// What a child shows of the source: its place, or what is certain to be right instead. What a
/// compiler would have to look at is left to words.
fn child_snippet(child: &Child, paths: &Paths, sources: &mut Sources) -> Option<Element<'static>> {
    if let Some(at) = &child.located {
        return Some(snippet(&[(AnnotationKind::Primary, at)], paths, sources));
    }
    let is_certain = |edit: &&Edit| edit.applicability == Applicability::MachineApplicable;
    let first = child.edits.first().filter(is_certain)?;
    let Some(source) = sources.get(&first.at.path) else {
        return Some(origin(&first.at, paths));
    };
    let spans = child.edits.iter().filter_map(|edit| edit.at.span());
    let ranges: Vec<Range<usize>> = spans.map(|span| source.bytes(span)).collect();
    let window = Window::around(source, &ranges);
    let patches = ranges.iter().zip(&child.edits);
    let patches =
        patches.map(|(range, edit)| Patch::new(window.inside(range), edit.replacement.clone()));
    let snippet = window.snippet(source).path(paths.shown(&first.at.path));
    Some(snippet.patches(patches.collect::<Vec<_>>()).into())
}

/// Labels of one file, over its text; just the place when there is no text to show.
fn snippet(
    labels: &[(AnnotationKind, &Located)],
    paths: &Paths,
    sources: &mut Sources,
) -> Element<'static> {
    let first = labels[0].1;
    let spans: Option<Vec<_>> = labels.iter().map(|(_, label)| label.span()).collect();
    let (Some(spans), Some(source)) = (spans, sources.get(&first.path)) else {
        return origin(first, paths);
    };
    let ranges = spans.into_iter().map(|span| source.bytes(span));
    let mut labels: Vec<_> = labels.iter().zip(ranges).collect();
    let column = source.position(labels[0].1.start).column;
    labels.retain(|(_, range)| source.position(range.start).column.abs_diff(column) < FAR);
    let (labels, ranges): (Vec<_>, Vec<_>) = labels.into_iter().unzip();
    let window = Window::around(source, &ranges);
    let annotations = labels.iter().zip(&ranges).map(|((kind, label), range)| {
        let words = (!label.text.is_empty()).then(|| label.text.clone());
        kind.span(window.inside(range)).label(words)
    });
    let annotations: Vec<Annotation<'static>> = annotations.collect();
    window
        .snippet(source)
        .path(paths.shown(&first.path))
        .annotations(annotations)
        .into()
}

fn origin(at: &Located, paths: &Paths) -> Element<'static> {
    let origin = Origin::path(paths.shown(&at.path));
    match at.place {
        Place::Line { line, column } => origin
            .line(line as usize)
            .char_column(column as usize)
            .into(),
        Place::File | Place::Span(_) => origin.into(),
    }
}

/// Columns between two labels beyond which they cannot be shown together: all between them would be,
/// and a line that a program wrote may be as long as a file.
const FAR: usize = 500;

/// The lines that a snippet needs, so that large files are not copied for each of them.
struct Window {
    lines: Range<usize>,
    start: usize,
}

impl Window {
    fn around(source: &Source, ranges: &[Range<usize>]) -> Self {
        let first = ranges.iter().map(|range| range.start).min().unwrap_or(0);
        let last = ranges.iter().map(|range| range.end).max().unwrap_or(0);
        let lines = source.position(first).line..source.position(last).line + 1;
        Window {
            start: source.line_start(lines.start),
            lines,
        }
    }

    fn inside(&self, range: &Range<usize>) -> Range<usize> {
        range.start - self.start..range.end - self.start
    }

    fn snippet<T: Clone>(&self, source: &Source) -> Snippet<'static, T> {
        let text = source.lines(self.lines.clone()).to_owned();
        Snippet::source(text).line_start(self.lines.start)
    }
}

fn level(severity: Severity) -> Level<'static> {
    match severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
        Severity::Help => Level::HELP,
    }
}
