//! One line for each diagnostic: `path:line:column: warning: message [nostall::rule]`.

use super::diagnostic::{Diagnostic, Located};
use super::place::Paths;
use super::sources::Sources;
use crate::load::Place;

pub(super) fn render(diagnostic: &Diagnostic, paths: &Paths, sources: &mut Sources) -> String {
    let place = diagnostic
        .labels
        .first()
        .map(|label| place(label, paths, sources));
    let place = place.map_or_else(String::new, |place| format!("{place}: "));
    let severity = diagnostic.severity.name();
    let code = diagnostic
        .code
        .as_ref()
        .map_or_else(String::new, |code| format!(" [{code}]"));
    format!("{place}{severity}: {}{code}", diagnostic.message)
}

fn place(label: &Located, paths: &Paths, sources: &mut Sources) -> String {
    let path = paths.shown(&label.path);
    match label.place {
        Place::File => path,
        Place::Line { line, column } => format!("{path}:{line}:{column}"),
        Place::Span(span) => match sources.get(&label.path) {
            Some(source) => {
                let start = source.position(source.bytes(span).start);
                format!("{path}:{}:{}", start.line, start.column)
            }
            None => path,
        },
    }
}
