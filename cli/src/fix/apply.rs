//! Edits of one text.

use crate::report::FileEdit;

/// The text with all edits that fit into it and do not overlap, and the numbers of these.
pub(super) fn apply(text: &str, mut edits: Vec<(usize, FileEdit)>) -> (String, Vec<usize>) {
    edits.sort_by_key(|(number, edit)| (edit.range.start, edit.range.end, *number));
    let (mut edited, mut applied) = (String::with_capacity(text.len()), Vec::new());
    let mut at = 0;
    for (number, edit) in edits {
        // The first of those that overlap wins; the next run may do the others.
        let kept = text.get(at..edit.range.start);
        if let (Some(kept), Some(_)) = (kept, text.get(edit.range.clone())) {
            edited.push_str(kept);
            edited.push_str(&edit.replacement);
            at = edit.range.end;
            applied.push(number);
        }
    }
    edited.push_str(&text[at..]);
    (edited, applied)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edited(text: &str, edits: &[(usize, usize, &str)]) -> (String, Vec<usize>) {
        let edits = edits.iter().map(|(start, end, new)| FileEdit {
            range: *start..*end,
            replacement: (*new).to_owned(),
        });
        apply(text, edits.enumerate().collect())
    }

    #[test]
    fn edits_are_applied_in_any_order() {
        let (text, applied) = edited("abcdef", &[(4, 5, "X"), (0, 1, ""), (2, 3, "YZ")]);
        assert_eq!((text.as_str(), applied), ("bYZdXf", vec![1, 2, 0]));
    }

    #[test]
    fn of_those_that_overlap_the_first_wins() {
        let (text, applied) = edited("abcdef", &[(0, 3, "X"), (2, 4, "Y"), (3, 4, "Z")]);
        assert_eq!((text.as_str(), applied), ("XZef", vec![0, 2]));
    }

    #[test]
    fn edits_that_do_not_fit_are_left_out() {
        let edits = [(1, 2, "X"), (4, 9, "Y"), (9, 9, "Z")];
        assert_eq!(edited("aüb", &edits), ("aüb".to_owned(), Vec::new()));
    }
}
