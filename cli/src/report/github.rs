//! Commands for GitHub's runners, which show each finding at its line of a pull request.
//!
//! The form is that of "Workflow commands" in GitHub's documentation:
//! `::warning file=src/a.rs,line=1,col=2,title=..::message`.

use super::diagnostic::{Child, Diagnostic, Severity};
use super::extent::Extent;
use super::place::Paths;
use super::sources::Sources;

pub(super) fn render(diagnostic: &Diagnostic, paths: &Paths, sources: &mut Sources) -> String {
    let command = match diagnostic.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note | Severity::Help => "notice",
    };
    let place = diagnostic.labels.first().map(|label| {
        let Extent { start, end, .. } = Extent::of(label, sources);
        let file = property(&paths.shown(&label.path));
        let columns = if start.line == end.line {
            format!(",col={},endColumn={}", start.column, end.column)
        } else {
            String::new()
        };
        format!(
            "file={file},line={},endLine={}{columns},",
            start.line, end.line
        )
    });
    let place = place.unwrap_or_default();
    let title = diagnostic.code.as_deref().unwrap_or("nostall");
    let children = diagnostic.children.iter();
    let words = children.map(|child| words(child, paths, sources));
    let message: Vec<String> = std::iter::once(diagnostic.message.clone())
        .chain(words)
        .collect();
    let (title, message) = (property(title), data(&message.join("\n")));
    format!("::{command} {place}title={title}::{message}")
}

fn words(child: &Child, paths: &Paths, sources: &mut Sources) -> String {
    let place = child.located.as_ref().map(|at| {
        let line = Extent::of(at, sources).start.line;
        format!(" ({}:{line})", paths.shown(&at.path))
    });
    let (severity, message) = (child.severity.name(), &child.message);
    format!("{severity}: {message}{}", place.unwrap_or_default())
}

fn data(text: &str) -> String {
    let text = text.replace('%', "%25");
    text.replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_would_end_a_command_early_is_escaped() {
        assert_eq!(data("50 %\r\nof it: a, b"), "50 %25%0D%0Aof it: a, b");
        assert_eq!(property("a::b, c"), "a%3A%3Ab%2C c");
    }
}
