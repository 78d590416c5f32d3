//! Keeps what happened for later: `cargo run --example record -- FOLDER` writes the files
//! `stalls.folded`, for a flame graph, and `stalls.json`, for <https://ui.perfetto.dev>, and
//! prints the last stalls and a summary at its end.

use std::path::PathBuf;
use std::time::Duration;

use nostall::Watchdog;
use nostall::report::{ChromeTrace, Folded, Ring};

#[tokio::main(worker_threads = 2)]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = std::env::args_os().nth(1).ok_or("name a folder")?;
    let folder = PathBuf::from(folder);
    let last = Ring::new(2);
    let watchdog = Watchdog::builder()
        .enabled(true)
        .recorder(Folded::create(folder.join("stalls.folded"))?)
        .recorder(ChromeTrace::create(folder.join("stalls.json"))?)
        .recorder(last.clone())
        .attach()?;
    // The program's debug information is read meanwhile.
    tokio::time::sleep(Duration::from_secs(2)).await;
    for _ in 0..3 {
        let (waits, computes) = (tokio::spawn(waits()), tokio::spawn(computes()));
        waits.await?;
        computes.await?;
    }
    drop(watchdog);
    println!("the last stalls:\n{last}");
    Ok(())
}

async fn waits() {
    std::thread::sleep(Duration::from_millis(200));
}

async fn computes() -> usize {
    let mut numbers: Vec<u32> = (0..4_000_000)
        .map(|i: u32| i.wrapping_mul(2_654_435_761))
        .collect();
    numbers.sort();
    numbers.len()
}
