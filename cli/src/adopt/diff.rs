//! Which lines a diff adds or touches.

use std::collections::BTreeMap;
use std::ops::Range;

/// Ranges of line numbers by path, as the diff names it.
pub(super) type Lines = BTreeMap<String, Vec<Range<usize>>>;

/// Reads the output of `git diff -U0 --no-prefix`.
pub(super) fn changed_lines(diff: &str) -> Lines {
    let mut lines = Lines::new();
    let mut file = None;
    let mut rest = diff.lines();
    while let Some(line) = rest.next() {
        if let Some(path) = line.strip_prefix("+++ ") {
            file = Some(unquoted(path.trim_end_matches('\t')));
        } else if let Some((removed, added)) = line.strip_prefix("@@ ").and_then(hunk) {
            // What stands in the hunk may look like a header.
            let mut left = removed.len() + added.len();
            while left > 0 {
                match rest.next() {
                    Some(line) if line.starts_with('\\') => {} // no newline at end of file
                    Some(_) => left -= 1,
                    None => break,
                }
            }
            if let Some(file) = &file {
                lines.entry(file.clone()).or_default().push(touched(added));
            }
        }
    }
    lines
}

/// Where lines only went, their neighbours count as changed.
fn touched(added: Range<usize>) -> Range<usize> {
    if added.is_empty() {
        added.start..added.start + 2
    } else {
        added
    }
}

/// The lines removed and added, from `-1,2 +3,4 @@ ..`.
fn hunk(text: &str) -> Option<(Range<usize>, Range<usize>)> {
    let mut words = text.split(' ');
    let removed = words.next()?.strip_prefix('-')?;
    let added = words.next()?.strip_prefix('+')?;
    Some((range(removed)?, range(added)?))
}

fn range(text: &str) -> Option<Range<usize>> {
    let (start, count) = text.split_once(',').unwrap_or((text, "1"));
    let start: usize = start.parse().ok()?;
    let count: usize = count.parse().ok()?;
    Some(start..start.checked_add(count)?)
}

/// A path with quotes or control characters comes as a C string.
fn unquoted(path: &str) -> String {
    let inner = path.strip_prefix('"').and_then(|it| it.strip_suffix('"'));
    let Some(inner) = inner else {
        return path.to_owned();
    };
    let mut text = String::new();
    let mut letters = inner.chars();
    while let Some(letter) = letters.next() {
        text.push(match letter {
            '\\' => match letters.next() {
                Some('n') => '\n',
                Some('t') => '\t',
                Some(other) => other,
                None => '\\',
            },
            other => other,
        });
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn added_changed_and_removed_lines_are_touched() {
        let diff = "\
diff --git src/a.rs src/a.rs
--- src/a.rs
+++ src/a.rs
@@ -1 +1,2 @@ fn f
-old
+new
+++ no header
@@ -9,2 +10,0 @@
-gone
-gone
\\ No newline at end of file
diff --git src/b c.rs src/b c.rs
--- /dev/null
+++ src/b c.rs\t
@@ -0,0 +1 @@
+all
+++ \"src/\\\"d\\\".rs\"
@@ -1 +1 @@
-a
+b
";
        let lines = changed_lines(diff);
        assert_eq!(lines["src/a.rs"], [1..3, 10..12]);
        let first = 1..2;
        assert_eq!(lines["src/b c.rs"], std::slice::from_ref(&first));
        assert_eq!(lines["src/\"d\".rs"], [first]);
    }

    #[test]
    fn what_is_no_diff_touches_nothing() {
        for text in [
            "",
            "+++",
            "@@ -1 +1 @@\n",
            "+++ a\n@@ -x +y @@",
            "@@ -0 +9999999999999999999999 @@",
        ] {
            assert!(changed_lines(text).is_empty(), "{text}");
        }
    }
}
