//! What a call does for the loop around it: asks whether something has happened, yields, or neither.

/// What a call means for the turn of a loop that makes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// Asks, and comes back at once whatever the answer is.
    Asks(Ask),
    /// Gives a future that lets other tasks run but waits for nothing.
    Yields,
    /// Gives a future that is done when it is first polled.
    NeverSuspends,
    /// Tells the processor or the operating system that a loop is spinning.
    Spins,
    /// Has the task polled again.
    Wakes,
}

/// What a loop asks about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Ask {
    /// Something that another task or thread sets: a flag, the end of a task.
    Flag,
    /// A number or a state that others change, but perhaps the loop itself as well.
    State,
    /// For a thing that others send; the answer says whether there was one.
    Queue,
    /// For a lock, a permit, or room to write; the answer says whether it was given.
    Place,
    /// The time.
    Clock,
}

/// Crates whose methods of these names ask. A path gets here resolved, so the crate is certain.
const CRATES: &[&str] = &[
    "async_channel",
    "async_lock",
    "async_std",
    "crossbeam",
    "crossbeam_channel",
    "flume",
    "futures",
    "futures_channel",
    "futures_util",
    "kanal",
    "parking_lot",
    "smol",
    "spin",
    "std",
    "tokio",
    "tokio_util",
];

/// By the last segment of the path.
const ASKS: &[(&str, Ask)] = &[
    ("available_permits", Ask::State),
    ("has_changed", Ask::Flag),
    ("initialized", Ask::Flag),
    ("is_aborted", Ask::Flag),
    ("is_cancelled", Ask::Flag),
    ("is_closed", Ask::Flag),
    ("is_disconnected", Ask::Flag),
    ("is_finished", Ask::Flag),
    ("is_locked", Ask::State),
    ("receiver_count", Ask::State),
    ("strong_count", Ask::State),
    ("try_acquire", Ask::Place),
    ("try_acquire_many", Ask::Place),
    ("try_acquire_owned", Ask::Place),
    ("try_join_next", Ask::Queue),
    ("try_lock", Ask::Place),
    ("try_lock_owned", Ask::Place),
    ("try_next", Ask::Queue),
    ("try_read", Ask::Place),
    ("try_recv", Ask::Queue),
    ("try_recv_from", Ask::Queue),
    ("try_reserve", Ask::Place),
    ("try_send", Ask::Place),
    ("try_send_to", Ask::Place),
    ("try_wait", Ask::Queue),
    ("try_write", Ask::Place),
];

/// Channels, whose length changes at both ends. The length of a plain collection does not.
const CHANNEL_TYPES: &[&str] = &["Receiver", "Sender", "UnboundedReceiver", "AsyncReceiver"];

/// The role of a call of the function or method at `path`, if it has one.
///
/// ```
/// # use nostall_catalog::{Ask, Role, role};
/// assert_eq!(role("std::sync::mpsc::Receiver::try_recv"), Some(Role::Asks(Ask::Queue)));
/// assert_eq!(role("tokio::task::yield_now"), Some(Role::Yields));
/// assert_eq!(role("std::future::ready"), Some(Role::NeverSuspends));
/// assert_eq!(role("std::vec::Vec::is_empty"), None);
/// ```
pub fn role(path: &str) -> Option<Role> {
    let (krate, _) = path.split_once("::")?;
    let (owner, name) = path.rsplit_once("::")?;
    match (owner, name) {
        (_, "yield_now" | "consume_budget") if krate != "std" => return Some(Role::Yields),
        ("std::hint", "spin_loop")
        | ("std::thread", "yield_now")
        | ("std::sync::atomic", "spin_loop_hint")
        | ("crossbeam_utils::Backoff" | "crossbeam::utils::Backoff", "spin" | "snooze") => {
            return Some(Role::Spins);
        }
        ("std::future" | "futures::future" | "futures_util::future", "ready")
        | ("futures::future" | "futures_util::future", "ok" | "err" | "lazy") => {
            return Some(Role::NeverSuspends);
        }
        ("std::task::Waker", "wake" | "wake_by_ref") => return Some(Role::Wakes),
        ("std::sync::atomic::AtomicBool", "load") => return Some(Role::Asks(Ask::Flag)),
        (_, "load") if owner.starts_with("std::sync::atomic::") => {
            return Some(Role::Asks(Ask::State));
        }
        (_, "now" | "elapsed" | "duration_since")
            if owner.ends_with("::Instant") || owner.ends_with("::SystemTime") =>
        {
            return Some(Role::Asks(Ask::Clock));
        }
        _ => {}
    }
    if !CRATES.contains(&krate) {
        return None;
    }
    let ty = owner.rsplit("::").next().unwrap_or_default();
    if matches!(name, "is_empty" | "is_full" | "len") {
        return CHANNEL_TYPES
            .contains(&ty)
            .then_some(Role::Asks(Ask::State));
    }
    let found = ASKS.iter().find(|(own, _)| *own == name)?;
    Some(Role::Asks(found.1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sorted() {
        assert!(ASKS.is_sorted_by_key(|(name, _)| *name));
        assert!(CRATES.is_sorted());
    }

    #[test]
    fn the_crate_counts_as_much_as_the_name() {
        assert_eq!(role("mycrate::Receiver::try_recv"), None);
        assert_eq!(role("try_recv"), None);
        assert_eq!(
            role("flume::Receiver::is_empty"),
            Some(Role::Asks(Ask::State))
        );
    }

    #[test]
    fn yielding_a_thread_is_no_yield() {
        assert_eq!(role("std::thread::yield_now"), Some(Role::Spins));
    }
}
