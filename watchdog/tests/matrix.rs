//! The scenarios of the example `matrix`, with the counts asserted; times are not.

#[path = "../examples/matrix/record.rs"]
mod record;
#[path = "../examples/matrix/scenarios.rs"]
mod scenarios;

use record::{Flavor, Outcome};

/// A report of a watchdog that was itself kept from running comes late or not at all, and
/// that is the machine's fault: one more try tells.
#[test]
fn every_stall_is_found_and_none_is_invented() {
    let mut wrong = Vec::new();
    for scenario in scenarios::ALL {
        for flavor in [Flavor::CurrentThread, Flavor::MultiThread] {
            let run = || record::run(scenario, flavor, REPEATS);
            let Some(first) = run() else { continue };
            let meant = if scenario.stalls { REPEATS } else { 0 };
            assert!(
                first.meant == meant && first.caused >= meant,
                "{}: {first:?}",
                scenario.name
            );
            if !is_right(&first) {
                wrong.extend(run().filter(|second| !is_right(second)).map(|second| {
                    format!(
                        "{} on {flavor:?}: {first:?}, then {second:?}",
                        scenario.name
                    )
                }));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

const REPEATS: usize = 2;

fn is_right(outcome: &Outcome) -> bool {
    outcome.missed == 0 && outcome.false_reports == 0
}

#[test]
fn the_record_tells_missed_from_found() {
    let lists = [10u64, 20, 30].map(std::time::Duration::from_millis);
    assert_eq!(record::quantile(&lists, 0.5), Some(lists[1]));
    assert_eq!(record::quantile(&lists, 0.95), Some(lists[2]));
    assert_eq!(record::quantile(&[], 0.5), None);
}
