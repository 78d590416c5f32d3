//! Pairs findings with labels.

use crate::findings::Finding;
use crate::labels::{Label, Worth};

/// What became of one finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// It is the first report of a true site: the label with this index.
    Found(usize),
    /// It is neither right nor wrong: an open site, or one more report of a site already found.
    Neutral,
    /// There is nothing to report there.
    False,
}

/// Judges each finding; both lists are of the same file.
pub(crate) fn judge(findings: &[Finding], labels: &[&Label]) -> Vec<Outcome> {
    let mut order: Vec<usize> = (0..findings.len()).collect();
    // The closest pairs first, so that one finding does not take the label of a better one.
    order.sort_by_key(|&at| {
        let best = labels
            .iter()
            .filter_map(|label| distance(&findings[at], label))
            .min();
        (best.is_none(), best)
    });
    let mut taken = vec![false; labels.len()];
    let mut outcomes = vec![Outcome::False; findings.len()];
    for at in order {
        outcomes[at] = judge_one(&findings[at], labels, &mut taken);
    }
    outcomes
}

fn judge_one(finding: &Finding, labels: &[&Label], taken: &mut [bool]) -> Outcome {
    let near = |at: &usize| distance(finding, labels[*at]);
    let best = (0..labels.len())
        .filter(|at| near(at).is_some())
        .min_by_key(|at| (near(at), taken[*at]));
    let Some(at) = best else {
        return Outcome::False;
    };
    match labels[at].worth {
        Worth::Lookalike => Outcome::False,
        Worth::Open => Outcome::Neutral,
        Worth::True if taken[at] => Outcome::Neutral,
        Worth::True => {
            taken[at] = true;
            Outcome::Found(at)
        }
    }
}

/// How far a finding is from a label, closest first; `None` when it cannot be about that site.
///
/// A chain of method calls spans lines, so one line more or less is forgiven where the call has
/// the same name.
fn distance(finding: &Finding, label: &Label) -> Option<(bool, bool, bool, bool)> {
    let same_name = last_segment(&finding.callee) == last_segment(&label.callee);
    let lines = finding.line.abs_diff(label.line);
    let near = lines == 0 || (lines == 1 && same_name);
    (near && family(&finding.rule) == family(&label.rule)).then_some((
        lines != 0,
        !same_name,
        finding.rule != label.rule,
        label.worth != Worth::True,
    ))
}

/// Which rules speak of the same sites: the cheap system calls are blocking calls set apart.
pub(crate) fn family(rule: &str) -> &str {
    if rule == "blocking_metadata" {
        "blocking_call"
    } else {
        rule
    }
}

fn last_segment(path: &str) -> &str {
    path.rsplit("::").next().unwrap_or(path)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::labels::Via;

    fn label(line: u32, callee: &str, worth: Worth) -> Label {
        Label {
            krate: "k".to_owned(),
            file: "f".to_owned(),
            line,
            rule: "blocking_call".to_owned(),
            callee: callee.to_owned(),
            via: Via::Direct,
            worth,
            note: String::new(),
        }
    }

    fn finding(line: u32, callee: &str) -> Finding {
        Finding {
            krate: "k".to_owned(),
            file: "f".to_owned(),
            line,
            rule: "blocking_call".to_owned(),
            callee: callee.to_owned(),
            via: Via::Direct,
        }
    }

    fn judge_all(findings: &[Finding], labels: &[Label]) -> Vec<Outcome> {
        judge(findings, &labels.iter().collect::<Vec<_>>())
    }

    #[test]
    fn a_line_off_is_forgiven_for_the_same_call_only() {
        let labels = [label(5, "std::fs::read", Worth::True)];
        assert_eq!(
            judge_all(&[finding(6, "fs_err::read")], &labels),
            [Outcome::Found(0)]
        );
        assert_eq!(
            judge_all(&[finding(6, "std::fs::write")], &labels),
            [Outcome::False]
        );
        assert_eq!(
            judge_all(&[finding(7, "std::fs::read")], &labels),
            [Outcome::False]
        );
    }

    #[test]
    fn two_calls_on_a_line_need_two_findings() {
        let labels = [
            label(5, "a::read", Worth::True),
            label(5, "a::open", Worth::True),
        ];
        let found = judge_all(&[finding(5, "a::open"), finding(5, "a::read")], &labels);
        assert_eq!(found, [Outcome::Found(1), Outcome::Found(0)]);
        assert_eq!(
            judge_all(&[finding(5, "a::open")], &labels),
            [Outcome::Found(1)]
        );
    }

    #[test]
    fn a_second_report_of_a_site_is_neutral() {
        let labels = [label(5, "a::read", Worth::True)];
        let found = judge_all(&[finding(5, "a::read"), finding(5, "a::exists")], &labels);
        assert_eq!(found, [Outcome::Found(0), Outcome::Neutral]);
    }

    #[test]
    fn lookalikes_and_unlabelled_lines_are_false() {
        let labels = [label(5, "tokio::fs::read", Worth::Lookalike)];
        let found = judge_all(
            &[finding(5, "std::fs::read"), finding(9, "std::fs::read")],
            &labels,
        );
        assert_eq!(found, [Outcome::False, Outcome::False]);
    }

    #[test]
    fn the_same_line_goes_before_the_same_name() {
        let labels = [
            label(5, "a::open", Worth::True),
            label(6, "a::create", Worth::True),
        ];
        assert_eq!(
            judge_all(&[finding(5, "a::create")], &labels),
            [Outcome::Found(0)]
        );
    }

    #[test]
    fn open_sites_count_neither_way() {
        let labels = [label(5, "a::flush", Worth::Open)];
        assert_eq!(
            judge_all(&[finding(5, "a::flush")], &labels),
            [Outcome::Neutral]
        );
    }

    #[test]
    fn a_label_on_the_next_line_does_not_steal_a_finding() {
        let labels = [
            label(5, "a::open", Worth::True),
            label(6, "a::open", Worth::True),
        ];
        let found = judge_all(&[finding(6, "a::open")], &labels);
        assert_eq!(found, [Outcome::Found(1)]);
    }
}
