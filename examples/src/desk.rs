//! What the office has besides its web server, the same for both twins.

use std::path::PathBuf;
use std::thread;
use std::time::Duration;

/// What bcrypt made of the password `swordfish`, at its default cost.
pub(crate) const PASSWORD_HASH: &str =
    "$2b$12$mbirpFlH6wzmhGwGVHcyhe5Djjt0Hsl3BiE7DYFcTOzoLQA/HtAzG";

/// A machine or a person that takes its time, on a thread of its own, and then calls `done`.
pub(crate) fn ask(answer_after: Duration, done: impl FnOnce() + Send + 'static) {
    thread::spawn(move || {
        thread::sleep(answer_after);
        done();
    });
}

/// The exchange far away, asked for a price in cents.
///
/// A thread answers, not the runtime's timer: where one worker waits for a lock and the others are
/// asleep, nobody looks at the timer, and whoever holds the lock across this would never go on.
pub(crate) async fn price_at_exchange() -> u32 {
    let (answer, price) = tokio::sync::oneshot::channel();
    ask(Duration::from_millis(60), move || {
        let _ = answer.send(4200);
    });
    price.await.unwrap_or_default()
}

/// The ledger of the day: four megabytes of lines.
pub(crate) fn ledger() -> Vec<u8> {
    b"one ticket, row 1, seat 1, 42.00\n".repeat(120_000)
}

/// Where one twin keeps its ledger.
pub(crate) fn ledger_path(twin: &str) -> PathBuf {
    std::env::temp_dir().join(format!(
        "nostall-examples-{}-{twin}.txt",
        std::process::id()
    ))
}

/// How well two seats go together.
pub(crate) fn suit(left: u32, right: u32) -> u32 {
    (left ^ right)
        .wrapping_mul(2_654_435_761)
        .rotate_left(left & 31)
        >> 8
}
