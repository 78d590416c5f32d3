//! What the watchdog finds, scenario by scenario: `cargo run --release --example matrix`.
//!
//! "caused" counts the polls that lasted for the threshold or longer, by their own clock,
//! whether the scenario meant them to or the machine was slow. "false" counts the reports of
//! polls that did not. Latency is the time from the start of a poll to its report. With
//! `RUSTFLAGS="--cfg tokio_unstable"` the tasks are spawned with plain `tokio::spawn`; with
//! `-- unwatched` too, and nothing else is watched either.

mod record;
mod scenarios;

use record::{Flavor, Outcome};

fn main() {
    let unwatched = std::env::args().any(|argument| argument == "unwatched");
    scenarios::WATCHED.store(!unwatched, std::sync::atomic::Ordering::Relaxed);
    let layer = match (unwatched, cfg!(tokio_unstable)) {
        (true, _) => "stacks, nothing watched",
        (false, true) => "hooks (tokio_unstable)",
        (false, false) => "wrappers (stable)",
    };
    let stalling = scenarios::ALL
        .iter()
        .filter(|scenario| scenario.stalls)
        .count();
    println!(
        "{} scenarios, {stalling} of them with stalls",
        scenarios::ALL.len()
    );
    println!(
        "threshold {:?}, tick {:?}, {layer}\n",
        record::THRESHOLD,
        record::TICK
    );
    println!(
        "{:<24}{:<16}{:>7}{:>7}{:>7}{:>10}{:>10}",
        "scenario", "flavour", "caused", "found", "false", "median", "p95"
    );
    let mut latencies = Vec::new();
    for scenario in scenarios::ALL {
        for flavor in [Flavor::CurrentThread, Flavor::MultiThread] {
            if let Some(outcome) = record::run(scenario, flavor, 8) {
                print_row(scenario.name, flavor, &outcome);
                latencies.extend(outcome.latencies);
            }
        }
    }
    latencies.sort();
    let limit = record::THRESHOLD + 2 * record::TICK;
    if let Some(median) = record::quantile(&latencies, 0.5) {
        println!("\nmedian latency over all {median:.1?}; the aim is at most {limit:?}");
    }
}

fn print_row(name: &str, flavor: Flavor, outcome: &Outcome) {
    let latency = |q| match record::quantile(&outcome.latencies, q) {
        Some(latency) => format!("{:.1} ms", latency.as_secs_f64() * 1e3),
        None => "-".to_owned(),
    };
    let flavor = format!("{flavor:?}");
    println!(
        "{name:<24}{flavor:<16}{:>7}{:>7}{:>7}{:>10}{:>10}",
        outcome.caused,
        outcome.found,
        outcome.false_reports,
        latency(0.5),
        latency(0.95)
    );
}
