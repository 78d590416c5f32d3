//! Measures what a poll costs, in interleaved rounds, one process per measurement.
//!
//! `nostall-bench-polls [rounds]` runs all; `nostall-bench-polls measure VARIANT FLAVOR
//! WORKLOAD` is one measurement and prints nanoseconds per poll.

mod variant;
mod workload;

use std::process::{Command, exit};

use variant::Variant;
use workload::{Flavor, Workload};

const ROUNDS: usize = 25;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["measure", variant, flavor, workload] => {
            match (
                Variant::named(variant),
                Flavor::named(flavor),
                Workload::named(workload),
            ) {
                (Some(variant), Some(flavor), Some(workload)) => {
                    println!("{}", variant.measure(flavor, workload));
                }
                _ => usage(),
            }
        }
        ["idle"] => println!("{:.5}", workload::idle_share()),
        ["asleep"] => println!("{:.5}", workload::asleep_share()),
        [rounds] => compare_all(rounds.parse().unwrap_or_else(|_| usage())),
        [] => compare_all(ROUNDS),
        _ => usage(),
    }
}

fn usage() -> ! {
    eprintln!(
        "usage: nostall-bench-polls [ROUNDS | idle | asleep | measure VARIANT FLAVOR WORKLOAD]"
    );
    exit(2)
}

fn compare_all(rounds: usize) {
    let traced = cfg!(feature = "traced");
    println!(
        "tokio_unstable: {}, Tokio's feature tracing: {traced}",
        cfg!(tokio_unstable)
    );
    for workload in Workload::ALL {
        for flavor in Flavor::ALL {
            compare(*workload, *flavor, rounds);
        }
    }
    let (idle, asleep) = (child(&["idle"]), child(&["asleep"]));
    println!(
        "\nCPU over 10 s: an idle watchdog {:.2} % of a core, a thread that only wakes as often {:.2} %",
        idle * 100.0,
        asleep * 100.0
    );
}

fn compare(workload: Workload, flavor: Flavor, rounds: usize) {
    println!(
        "\n{} on {}\n{:<32}{:>12}{:>8}",
        workload.name(),
        flavor.name(),
        "",
        "CPU ns/poll",
        "ratio"
    );
    let mut nanos = vec![Vec::new(); Variant::ALL.len()];
    for _ in 0..rounds {
        for (variant, nanos) in Variant::ALL.iter().zip(&mut nanos) {
            nanos.push(child(&[
                "measure",
                variant.name(),
                flavor.name(),
                workload.name(),
            ]));
        }
    }
    let bare = nanos[0].clone();
    for (variant, nanos) in Variant::ALL.iter().zip(nanos) {
        // What slows a whole round down does not change its ratios.
        let ratios = nanos.iter().zip(&bare).map(|(nanos, bare)| nanos / bare);
        let ratio = median(ratios.collect());
        println!("{:<32}{:>12.1}{ratio:>8.2}", variant.name(), median(nanos));
    }
}

fn child(arguments: &[&str]) -> f64 {
    let this = std::env::current_exe().expect("a path");
    let output = Command::new(this)
        .args(arguments)
        .output()
        .expect("the child runs");
    let text = String::from_utf8_lossy(&output.stdout);
    text.trim().parse().unwrap_or_else(|_| {
        panic!(
            "{arguments:?} printed {text:?}: {}",
            String::from_utf8_lossy(&output.stderr)
        )
    })
}

/// Neither what else the machine did during a round, nor a lucky one.
fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
