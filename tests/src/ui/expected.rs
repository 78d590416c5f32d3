//! The annotations: what a case says the analysis must report.

use nostall_catalog::Level;

/// One annotation.
///
/// The full form is `//~ WARN blocking_call: text via first > second`, where the text must be
/// contained in the message, and the words after `via` in the source of each hop of the chain,
/// from the first call to the sink. `//~^` speaks of the line above, `//~^^` of the one before.
/// `//~ ERROR: text` expects a problem, such as a syntax error, instead of a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expected {
    /// The line in the case, from 1.
    pub line: usize,
    /// How loud.
    pub mark: Mark,
    /// The rule's name; empty for an error.
    pub rule: String,
    /// What the message contains.
    pub text: String,
    /// What the hops contain, if the chain matters.
    pub via: Option<Vec<String>>,
}

/// The word an annotation starts with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// A finding of this level.
    Level(Level),
    /// Something that could not be read.
    Error,
}

impl std::fmt::Display for Mark {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Mark::Level(level) => f.write_str(&level.name().to_uppercase()),
            Mark::Error => f.write_str("ERROR"),
        }
    }
}

impl Expected {
    /// Reads all annotations of a case.
    ///
    /// # Errors
    ///
    /// The line and the words of an annotation that has no meaning.
    pub fn parse_all(text: &str) -> Result<Vec<Self>, String> {
        let mut all = Vec::new();
        for (index, line) in text.lines().enumerate() {
            for annotation in line.split("//~").skip(1) {
                let expected = Expected::parse(annotation, index + 1)
                    .map_err(|error| format!("{}: {error}", index + 1))?;
                all.push(expected);
            }
        }
        Ok(all)
    }

    fn parse(annotation: &str, line: usize) -> Result<Self, String> {
        let words = annotation.trim_start_matches('^');
        let above = annotation.len() - words.len();
        let line = line
            .checked_sub(above)
            .filter(|line| *line > 0)
            .ok_or("no such line above")?;
        let (words, via) = match words.split_once(" via ") {
            Some((words, hops)) => (words, Some(hops.split('>').map(trimmed).collect())),
            None => (words, None),
        };
        let (head, text) = words.split_once(':').unwrap_or((words, ""));
        let (mark, rule) = match head.split_whitespace().collect::<Vec<_>>()[..] {
            ["ERROR"] => (Mark::Error, ""),
            [level, rule] => (Mark::Level(level_named(level)?), rule),
            _ => return Err("an annotation is written `//~ WARN rule: text`".to_owned()),
        };
        Ok(Expected {
            line,
            mark,
            rule: rule.to_owned(),
            text: trimmed(text),
            via,
        })
    }
}

fn level_named(word: &str) -> Result<Level, String> {
    match word {
        "DENY" => Ok(Level::Deny),
        "WARN" => Ok(Level::Warn),
        "NOTE" => Ok(Level::Note),
        _ => Err(format!(
            "unknown level `{word}`, one of DENY, WARN and NOTE is meant"
        )),
    }
}

fn trimmed(text: &str) -> String {
    text.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_annotation_speaks_of_its_line_or_of_one_above() {
        let all = Expected::parse_all(
            "a(); //~ WARN blocking_call: std::fs::read via b > fs::read\n\
             c(); //~ NOTE one //~ DENY two\n\
             //~^ NOTE three\n\
             //~^^^ ERROR: expected\n",
        )
        .unwrap();
        let places: Vec<_> = all
            .iter()
            .map(|e| (e.line, e.mark.to_string(), e.rule.as_str()))
            .collect();
        assert_eq!(
            places,
            [
                (1, "WARN".to_owned(), "blocking_call"),
                (2, "NOTE".to_owned(), "one"),
                (2, "DENY".to_owned(), "two"),
                (2, "NOTE".to_owned(), "three"),
                (1, "ERROR".to_owned(), ""),
            ]
        );
        assert_eq!(all[0].text, "std::fs::read");
        assert_eq!(
            all[0].via,
            Some(vec!["b".to_owned(), "fs::read".to_owned()])
        );
        assert_eq!(all[4].text, "expected");
    }

    #[test]
    fn an_annotation_without_meaning_is_an_error() {
        for text in [
            "//~ WARNING rule",
            "//~ WARN",
            "//~^ WARN rule",
            "//~ WARN a rule",
        ] {
            assert!(Expected::parse_all(text).is_err(), "{text}");
        }
    }
}
