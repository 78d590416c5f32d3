//! Room for recursion: code nested deeper than code written by people gets a thread of its own,
//! with a stack that fits.

/// Levels that any thread has room for.
const ORDINARY: usize = 100;

/// Stack per level, which an unoptimised build needs most of.
const PER_LEVEL: usize = 24 * 1024;

/// Runs `act`, which recurses up to `depth` levels of syntax deep.
pub(crate) fn with_room_for<T: Send>(depth: usize, act: impl FnOnce() -> T + Send) -> T {
    if depth <= ORDINARY {
        return act();
    }
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().stack_size(depth * PER_LEVEL);
        match thread.spawn_scoped(scope, act) {
            Ok(running) => running
                .join()
                .unwrap_or_else(|panic| std::panic::resume_unwind(panic)),
            // Without memory for a stack there is none for the analysis either.
            Err(error) => panic!("cannot start a thread for deeply nested code: {error}"),
        }
    })
}
