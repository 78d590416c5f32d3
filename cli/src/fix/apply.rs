//! Edits of one text.

use crate::report::{FileEdit, Fix};

/// The text with all fixes that fit into it and do not overlap, and the numbers of these.
pub(super) fn apply<'a>(
    text: &str,
    fixes: impl Iterator<Item = &'a (usize, Fix)>,
) -> (String, Vec<usize>) {
    let mut applied = Vec::new();
    let mut edits: Vec<&FileEdit> = Vec::new();
    for (number, fix) in fixes {
        let fits = |edit: &FileEdit| {
            let clashes = |other: &&FileEdit| {
                edit.range.start < other.range.end && other.range.start < edit.range.end
            };
            text.get(edit.range.clone()).is_some() && !edits.iter().any(clashes)
        };
        // Of those that overlap the first wins; the next run may do the others.
        if fix.edits.iter().all(fits) {
            edits.extend(&fix.edits);
            applied.push(*number);
        }
    }
    edits.sort_by_key(|edit| (edit.range.start, edit.range.end));
    let (mut edited, mut at) = (String::with_capacity(text.len()), 0);
    for edit in edits {
        edited.push_str(&text[at..edit.range.start]);
        edited.push_str(&edit.replacement);
        at = edit.range.end;
    }
    edited.push_str(&text[at..]);
    (edited, applied)
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    fn edited(text: &str, fixes: &[&[(usize, usize, &str)]]) -> (String, Vec<usize>) {
        let edit = |(start, end, new): &(usize, usize, &str)| FileEdit {
            range: *start..*end,
            replacement: (*new).to_owned(),
        };
        let fix = |edits: &&[(usize, usize, &str)]| Fix {
            path: Path::new("a.rs").into(),
            edits: edits.iter().map(edit).collect(),
            is_certain: true,
        };
        let fixes: Vec<(usize, Fix)> = fixes.iter().map(fix).enumerate().collect();
        apply(text, fixes.iter())
    }

    #[test]
    fn fixes_are_applied_in_any_order() {
        let fixes: [&[_]; 3] = [&[(4, 5, "X")], &[(0, 1, ""), (6, 6, "!")], &[(2, 3, "YZ")]];
        let (text, applied) = edited("abcdef", &fixes);
        assert_eq!((text.as_str(), applied), ("bYZdXf!", vec![0, 1, 2]));
    }

    #[test]
    fn calls_within_calls_keep_their_awaits_apart() {
        let fixes: [&[_]; 2] = [
            &[(0, 1, "x"), (6, 6, ".await")],
            &[(2, 3, "y"), (5, 5, ".await")],
        ];
        let (text, _) = edited("a(b())", &fixes);
        assert_eq!(text, "x(y().await).await");
    }

    #[test]
    fn of_those_that_overlap_the_first_wins() {
        let fixes: [&[_]; 3] = [&[(0, 3, "X")], &[(2, 4, "Y"), (5, 6, "")], &[(3, 4, "Z")]];
        let (text, applied) = edited("abcdef", &fixes);
        assert_eq!((text.as_str(), applied), ("XZef", vec![0, 2]));
    }

    #[test]
    fn fixes_that_do_not_fit_are_left_out() {
        let fixes: [&[_]; 3] = [&[(1, 2, "X")], &[(4, 9, "Y")], &[(9, 9, "Z")]];
        assert_eq!(edited("aüb", &fixes), ("aüb".to_owned(), Vec::new()));
    }
}
