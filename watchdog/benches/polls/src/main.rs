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
        ["idle"] => println!("{:.4}", workload::idle_share()),
        [rounds] => compare_all(rounds.parse().unwrap_or_else(|_| usage())),
        [] => compare_all(ROUNDS),
        _ => usage(),
    }
}

fn usage() -> ! {
    eprintln!("usage: nostall-bench-polls [ROUNDS | idle | measure VARIANT FLAVOR WORKLOAD]");
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
    let idle = child(&["idle"]);
    println!(
        "\nCPU of an idle watchdog over 10 s: {:.3} % of a core",
        idle * 100.0
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
    let best: Vec<f64> = nanos.into_iter().map(fastest).collect();
    for (variant, nanos) in Variant::ALL.iter().zip(&best) {
        println!(
            "{:<32}{nanos:>12.1}{:>8.2}",
            variant.name(),
            nanos / best[0]
        );
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

/// What else the machine does can only slow a round down.
fn fastest(values: Vec<f64>) -> f64 {
    values.into_iter().fold(f64::INFINITY, f64::min)
}
