//! Finds the line comments of a text, which the parser drops.

use std::ops::Range;

/// The `//` comments without their line ends; doc comments are none.
pub(super) fn line_comments(text: &str) -> Vec<Range<usize>> {
    let bytes = text.as_bytes();
    let mut comments = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let rest = &bytes[at..];
        let length = match rest {
            [b'/', b'/', ..] => {
                let length = line(rest);
                if !is_doc(&rest[..length]) {
                    comments.push(at..at + length);
                }
                length
            }
            [b'/', b'*', ..] => block(rest),
            [b'"', ..] => match raw_hashes(&bytes[..at]) {
                Some(hashes) => raw_string(rest, hashes),
                None => string(rest),
            },
            [b'\'', ..] => character(&text[at..]),
            _ => 1,
        };
        at += length;
    }
    comments
}

fn line(rest: &[u8]) -> usize {
    let end = rest.iter().position(|byte| *byte == b'\n');
    let end = end.unwrap_or(rest.len());
    end - usize::from(rest[..end].ends_with(b"\r"))
}

fn is_doc(comment: &[u8]) -> bool {
    comment.starts_with(b"//!") || (comment.starts_with(b"///") && !comment.starts_with(b"////"))
}

fn block(rest: &[u8]) -> usize {
    let (mut depth, mut at) = (0_usize, 0);
    while at < rest.len() {
        match rest[at..] {
            [b'/', b'*', ..] => (depth, at) = (depth + 1, at + 2),
            [b'*', b'/', ..] => (depth, at) = (depth - 1, at + 2),
            _ => at += 1,
        }
        if depth == 0 {
            break;
        }
    }
    at
}

fn string(rest: &[u8]) -> usize {
    let mut at = 1;
    while at < rest.len() && rest[at] != b'"' {
        at += if rest[at] == b'\\' { 2 } else { 1 };
    }
    (at + 1).min(rest.len())
}

/// The number of `#` in front of the quote of a raw string; none in front of another's.
fn raw_hashes(before: &[u8]) -> Option<usize> {
    let hashes = before
        .iter()
        .rev()
        .take_while(|byte| **byte == b'#')
        .count();
    let before = &before[..before.len() - hashes];
    let is_word = |byte: &&u8| byte.is_ascii_alphanumeric() || **byte == b'_' || **byte >= 0x80;
    let word = before.iter().rev().take_while(is_word).count();
    matches!(&before[before.len() - word..], b"r" | b"br" | b"cr").then_some(hashes)
}

fn raw_string(rest: &[u8], hashes: usize) -> usize {
    let ends = |at: &usize| {
        rest[*at] == b'"'
            && rest[at + 1..].len() >= hashes
            && rest[at + 1..][..hashes].iter().all(|byte| *byte == b'#')
    };
    let end = (1..rest.len()).find(ends);
    end.map_or(rest.len(), |end| end + 1 + hashes)
}

/// A character, or the quote of a lifetime.
fn character(rest: &str) -> usize {
    let mut letters = rest.char_indices().skip(1);
    match letters.next() {
        Some((_, '\\')) => {
            let closing = letters.skip(1).find(|(_, letter)| *letter == '\'');
            closing.map_or(rest.len(), |(at, _)| at + 1)
        }
        Some(_) => match letters.next() {
            Some((at, '\'')) => at + 1,
            _ => 1,
        },
        None => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        line_comments(text)
            .into_iter()
            .map(|range| &text[range])
            .collect()
    }

    #[test]
    fn comments_are_found_on_and_between_lines() {
        assert_eq!(
            found("// a\nf(); // b\r\n//// c"),
            ["// a", "// b", "//// c"]
        );
    }

    #[test]
    fn what_looks_like_a_comment_elsewhere_is_none() {
        for text in [
            "/// doc\n//! doc",
            "/* // a /* // b */ // c */",
            r#"let a = "// a \" // b";"#,
            r##"let a = r#"" // a"#;"##,
            r#"let a = br"\"; let b = b"// b";"#,
            "let a = \"\n// a\n\";",
        ] {
            assert_eq!(found(text), [""; 0], "{text}");
        }
    }

    #[test]
    fn quotes_of_characters_and_lifetimes_open_no_string() {
        for text in [
            "'\"' // a",
            r"'\'' // a",
            r"b'\\' // a",
            "f::<'a>() // a",
            "'ü' // a",
            "'\u{1}' // a",
            "bar\"\" // a",
        ] {
            assert_eq!(found(text), ["// a"], "{text}");
        }
    }

    #[test]
    fn unfinished_text_ends_the_search() {
        for text in ["\"// a", "/* // a", "'", "'\\", "r#\"// a\"", "\"\\"] {
            assert_eq!(found(text), [""; 0], "{text}");
        }
    }
}
