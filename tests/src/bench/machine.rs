//! What the numbers were taken on.

use std::env::consts::{ARCH, OS};
use std::fs;
use std::thread;

/// The processor, how many of it, and the system.
pub(crate) fn describe() -> String {
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let model = processor().unwrap_or_else(|| ARCH.to_owned());
    format!("{model}, {threads} processors, {OS}")
}

/// The model's name, where the system tells.
fn processor() -> Option<String> {
    let text = fs::read_to_string("/proc/cpuinfo").ok()?;
    let line = text.lines().find(|line| line.starts_with("model name"))?;
    Some(line.split_once(':')?.1.trim().to_owned())
}

/// The most memory this process has held so far, in bytes; `None` where the system does not tell.
pub(crate) fn peak_memory() -> Option<u64> {
    let text = fs::read_to_string("/proc/self/status").ok()?;
    let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kibibytes: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kibibytes * 1024)
}

/// The processor time that this process and those it waited for have used, in seconds; `None` where
/// the system does not tell. Other work on the machine hardly changes it.
pub(crate) fn processor_seconds() -> Option<f64> {
    /// What Linux counts in on every architecture that Rust runs on, whatever its timer does.
    const PER_SECOND: f64 = 100.0;
    let text = fs::read_to_string("/proc/self/stat").ok()?;
    // The name before it may hold anything.
    let (_, fields) = text.rsplit_once(')')?;
    // utime, stime, cutime and cstime: fields 14 to 17, and the rest starts with field 3.
    let ticks: Option<Vec<u64>> = fields
        .split_whitespace()
        .skip(11)
        .take(4)
        .map(|field| field.parse().ok())
        .collect();
    Some(ticks?.iter().sum::<u64>() as f64 / PER_SECOND)
}
