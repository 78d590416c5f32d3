//! Compares what a case expects with what was reported, as multisets.

use std::fmt;

use super::expected::Expected;
use super::observed::Observed;

/// One difference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mismatch {
    /// An annotation nothing answers.
    Missing(Expected),
    /// A report without annotation.
    Unexpected(Observed),
}

impl Mismatch {
    fn line(&self) -> usize {
        match self {
            Mismatch::Missing(expected) => expected.line,
            Mismatch::Unexpected(observed) => observed.line,
        }
    }
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Mismatch::Missing(Expected {
                line,
                mark,
                rule,
                text,
                via,
            }) => {
                write!(f, "{line}: missing {mark} {rule}: {text}")?;
                via.iter()
                    .try_for_each(|via| write!(f, " via {}", via.join(" > ")))
            }
            Mismatch::Unexpected(Observed {
                line,
                mark,
                rule,
                message,
                chain,
                ..
            }) => {
                write!(f, "{line}: unexpected {mark} {rule}: {message}")?;
                if chain.is_empty() {
                    Ok(())
                } else {
                    write!(f, " via {}", chain.join(" > "))
                }
            }
        }
    }
}

/// The differences, by line. An annotation answers for one report and a report for one annotation.
pub fn compare(expected: &[Expected], observed: &[Observed]) -> Vec<Mismatch> {
    let mut rest: Vec<&Observed> = observed.iter().collect();
    let mut mismatches = Vec::new();
    // Who asks for more chooses first, so that a bare annotation does not take what another needs.
    let mut asking: Vec<&Expected> = expected.iter().collect();
    asking.sort_by_key(|wanted| std::cmp::Reverse((wanted.via.is_some(), wanted.text.len())));
    for wanted in asking {
        match rest.iter().position(|seen| answers(wanted, seen)) {
            Some(index) => drop(rest.remove(index)),
            None => mismatches.push(Mismatch::Missing(wanted.clone())),
        }
    }
    mismatches.extend(rest.into_iter().cloned().map(Mismatch::Unexpected));
    mismatches.sort_by_key(Mismatch::line);
    mismatches
}

fn answers(wanted: &Expected, seen: &Observed) -> bool {
    wanted.line == seen.line
        && wanted.mark == seen.mark
        && wanted.rule == seen.rule
        && seen.message.contains(&wanted.text)
        && wanted
            .via
            .as_ref()
            .is_none_or(|via| same_chain(via, &seen.chain))
}

fn same_chain(via: &[String], chain: &[String]) -> bool {
    via.len() == chain.len() && via.iter().zip(chain).all(|(word, hop)| hop.contains(word))
}

#[cfg(test)]
mod tests {
    use nostall_catalog::Level;

    use super::super::expected::Mark;
    use super::*;

    /// Compares an annotated text with reports of `blocking_call` at lines.
    fn check(text: &str, reported: &[(usize, Level)], differences: &[&str]) {
        let observed: Vec<_> = reported
            .iter()
            .map(|(line, level)| report(*line, *level))
            .collect();
        let found: Vec<String> = compare(&Expected::parse_all(text).unwrap(), &observed)
            .iter()
            .map(ToString::to_string)
            .collect();
        assert_eq!(found, differences, "{text}");
    }

    fn report(line: usize, level: Level) -> Observed {
        Observed {
            line,
            mark: Mark::Level(level),
            rule: "blocking_call".to_owned(),
            message: "`std::fs::read` blocks".to_owned(),
            source: "load()".to_owned(),
            chain: vec!["load()".to_owned(), "std::fs::read(path)".to_owned()],
        }
    }

    #[test]
    fn equal_multisets_are_accepted() {
        let twice = "//~ WARN blocking_call //~ WARN blocking_call: fs::read via load > fs::read";
        check(twice, &[(1, Level::Warn), (1, Level::Warn)], &[]);
    }

    #[test]
    fn a_missing_finding_is_a_difference() {
        check(
            "\n//~ WARN blocking_call: fs::read",
            &[],
            &["2: missing WARN blocking_call: fs::read"],
        );
        let twice = "//~ WARN blocking_call //~ WARN blocking_call";
        check(
            twice,
            &[(1, Level::Warn)],
            &["1: missing WARN blocking_call: "],
        );
    }

    const SEEN: &str = "`std::fs::read` blocks via load() > std::fs::read(path)";

    #[test]
    fn a_surplus_finding_is_a_difference() {
        let surplus = format!("1: unexpected WARN blocking_call: {SEEN}");
        check("", &[(1, Level::Warn)], &[&surplus]);
        check(
            "//~ WARN blocking_call",
            &[(1, Level::Warn), (1, Level::Warn)],
            &[&surplus],
        );
    }

    #[test]
    fn a_misplaced_finding_is_two_differences() {
        let unexpected = format!("2: unexpected WARN blocking_call: {SEEN}");
        let missing = "1: missing WARN blocking_call: ";
        check(
            "//~ WARN blocking_call",
            &[(2, Level::Warn)],
            &[missing, &unexpected],
        );
    }

    #[test]
    fn another_level_rule_text_or_chain_is_a_difference() {
        let unexpected = format!("1: unexpected WARN blocking_call: {SEEN}");
        for (annotation, missing) in [
            ("//~ NOTE blocking_call", "1: missing NOTE blocking_call: "),
            ("//~ WARN blocking_lock", "1: missing WARN blocking_lock: "),
            (
                "//~ WARN blocking_call: fs::write",
                "1: missing WARN blocking_call: fs::write",
            ),
            (
                "//~ WARN blocking_call via load",
                "1: missing WARN blocking_call:  via load",
            ),
        ] {
            check(annotation, &[(1, Level::Warn)], &[missing, &unexpected]);
        }
    }
}
