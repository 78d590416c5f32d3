//! `// nostall: allow(rule, ..) -- reason`, on a line or above it.

use std::ops::Range;

use nostall_catalog::Rule;

use crate::facts::FileFacts;
use crate::facts::allowance::{Allowance, Written};
use crate::facts::body::{Body, Expr, Statement};
use crate::finding::Problem;
use crate::lower::allow::{attribute, removal, scan};
use crate::names::Name;
use crate::span::Span;

const MARK: &str = "nostall:";
const FORM: &str = "`// nostall: allow(rule) -- reason`";

/// Adds what the comments of a text allow, and completes what was said by attributes.
/// `skipped` bytes stood before the text.
pub(in crate::lower) fn comments(text: &str, skipped: u32, facts: &mut FileFacts) {
    for written in facts
        .allowances
        .iter_mut()
        .filter_map(|it| it.written.as_mut())
    {
        written.removal = removal(text, skipped, written.whole);
    }
    if !text.contains(MARK) {
        return;
    }
    let comments = scan::line_comments(text);
    let starts = starts(facts);
    for comment in &comments {
        let said = match read(&text[comment.clone()]) {
            Ok(Some(said)) => said,
            Ok(None) => continue,
            Err(message) => {
                let span = span(comment, skipped);
                facts.problems.push(Problem {
                    span,
                    message,
                    help: None,
                });
                continue;
            }
        };
        let scope = line(text, comment).map(|line| span(&line, skipped));
        let scope = scope.unwrap_or_default();
        let whole = span(comment, skipped);
        let list = comment.start + said.list.start..comment.start + said.list.end;
        // What was not read, such as code for another system, may need it.
        let was_read = starts
            .iter()
            .any(|at| (scope.start..scope.end).contains(at));
        facts.allowances.push(Allowance {
            rules: said.rules,
            scope,
            written: was_read.then(|| Written {
                whole,
                list: Some(span(&list, skipped)),
                removal: removal(text, skipped, whole),
            }),
        });
    }
}

struct Said {
    rules: Vec<Name>,
    /// Where the names stand in the comment.
    list: Range<usize>,
}

/// What a comment says, if it is for us; what is wrong with it, if it seems to be.
fn read(comment: &str) -> Result<Option<Said>, String> {
    let words = comment.trim_start_matches('/').trim_start();
    let Some(command) = words.strip_prefix(MARK) else {
        return Ok(None);
    };
    let command = command.trim_start();
    let verb_ends = command.find(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_');
    let (verb, rest) = command.split_at(verb_ends.unwrap_or(command.len()));
    let list = rest.trim_start().strip_prefix('(');
    let (list, behind) = match (verb, list.map(|list| list.split_once(')'))) {
        ("allow", Some(Some(parts))) => parts,
        ("allow", _) => return Err(format!("the rules are missing, write {FORM}")),
        (other, Some(_)) => return Err(format!("unknown command `{other}`, write {FORM}")),
        _ => return Ok(None),
    };
    let rules: Result<Vec<Name>, String> = list.split(',').map(str::trim).map(rule).collect();
    let rules = rules?;
    let reason = behind.trim_start().strip_prefix("--").map(str::trim);
    if reason.is_none_or(str::is_empty) {
        return Err("say why: add ` -- reason` behind the brackets".to_owned());
    }
    let start = comment.len() - behind.len() - 1 - list.len();
    Ok(Some(Said {
        rules,
        list: start..start + list.len(),
    }))
}

fn rule(name: &str) -> Result<Name, String> {
    let plain = name.strip_prefix("nostall::").unwrap_or(name);
    match Rule::by_name(plain) {
        Some(rule) => Ok(Name::new(rule.name)),
        None if name.is_empty() => Err(format!("the name of a rule is missing, write {FORM}")),
        None => Err(attribute::unknown(name)),
    }
}

/// The line a comment is about: its own if there is code on it, else the next one with code that
/// is no attribute.
fn line(text: &str, comment: &Range<usize>) -> Option<Range<usize>> {
    let start = text[..comment.start].rfind('\n').map_or(0, |at| at + 1);
    if !text[start..comment.start].trim().is_empty() {
        return Some(start..comment.start);
    }
    let mut at = comment.end;
    for line in text[comment.end..].split_inclusive('\n') {
        let words = line.trim();
        let is_attribute = words.starts_with("#[") && words.ends_with(']');
        if !(words.is_empty() || words.starts_with("//") || is_attribute) {
            return Some(at..at + line.len());
        }
        at += line.len();
    }
    None
}

fn span(range: &Range<usize>, skipped: u32) -> Span {
    let offset = |at: usize| {
        u32::try_from(at)
            .unwrap_or(u32::MAX)
            .saturating_add(skipped)
    };
    Span {
        start: offset(range.start),
        end: offset(range.end),
    }
}

/// Where expressions and variables that were read start.
fn starts(facts: &FileFacts) -> Vec<u32> {
    let functions = facts.functions.iter().filter_map(|it| it.body.as_ref());
    let values = facts.values.iter().filter_map(|it| it.body.as_ref());
    functions.chain(values).flat_map(starts_in).collect()
}

fn starts_in(body: &Body) -> Vec<u32> {
    let mut starts = vec![body.span.start];
    for expr in &body.exprs {
        match expr {
            Expr::Call { span, .. } => starts.extend([span.callee.start, span.whole.start]),
            Expr::Method(method) => {
                starts.extend([method.span.callee.start, method.span.whole.start]);
            }
            Expr::Macro(call) => starts.push(call.span.whole.start),
            Expr::Await { span, .. } | Expr::Async { span, .. } => starts.push(span.start),
            Expr::Loop(turn) => starts.push(turn.span.start),
            Expr::Closure(closure) => starts.push(closure.span.start),
            Expr::Block(block) => {
                let lets = block
                    .statements
                    .iter()
                    .filter_map(|statement| match statement {
                        Statement::Let { span, .. } => Some(span.start),
                        Statement::Expr(_) => None,
                    });
                starts.extend(lets);
            }
            _ => {}
        }
    }
    starts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(comment: &str) -> Result<Option<String>, String> {
        let said = read(comment)?;
        Ok(said.map(|said| comment[said.list].to_owned()))
    }

    #[test]
    fn rules_are_read_in_any_spacing() {
        for comment in [
            "// nostall: allow(blocking_call, long_loop) -- why",
            "//nostall:allow(blocking_call, long_loop)--why",
            "//// nostall: allow (blocking_call, long_loop) -- why (so) -- and how",
        ] {
            let names = names(comment).map(Option::unwrap_or_default);
            assert_eq!(
                names.as_deref(),
                Ok("blocking_call, long_loop"),
                "{comment}"
            );
        }
        assert!(read("// nostall: allow(nostall::busy_wait) -- why").is_ok_and(|it| it.is_some()));
    }

    #[test]
    fn other_comments_are_not_ours() {
        for comment in [
            "// allow(blocking_call)",
            "// see nostall: allow(blocking_call)",
            "// nostall: the watchdog names it",
            "// nostall:",
        ] {
            assert_eq!(names(comment), Ok(None), "{comment}");
        }
    }

    #[test]
    fn what_is_wrong_is_said_with_the_way_out() {
        for (comment, expected) in [
            ("// nostall: allow(blocking_call)", "say why"),
            ("// nostall: allow(blocking_call) -- ", "say why"),
            ("// nostall: allow(blocking_call) because", "say why"),
            (
                "// nostall: allow(blocking_cal) -- why",
                "unknown rule `blocking_cal`",
            ),
            ("// nostall: allow() -- why", "name of a rule"),
            ("// nostall: allow -- why", "rules are missing"),
            (
                "// nostall: allow(blocking_call -- why",
                "rules are missing",
            ),
            (
                "// nostall: alow(blocking_call) -- why",
                "unknown command `alow`",
            ),
        ] {
            let message = names(comment).unwrap_err();
            assert!(message.contains(expected), "{comment}: {message}");
        }
    }

    #[test]
    fn a_comment_is_about_its_own_line_or_the_next_with_code() {
        let text = "f(); // a\n// b\n\n// more\n#[cold]\ng();\n// c\n";
        let about = |comment: &str| {
            let start = text.find(comment).expect("in the text");
            line(text, &(start..start + comment.len())).map(|line| text[line].trim())
        };
        assert_eq!(about("// a"), Some("f();"));
        assert_eq!(about("// b"), Some("g();"));
        assert_eq!(about("// c"), None);
    }
}
