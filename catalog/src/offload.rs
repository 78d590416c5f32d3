//! The calls that move work off the worker that makes them.

use std::collections::HashMap;
use std::sync::LazyLock;

/// Where the closure given to an offload runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Effect {
    /// On a pool of threads meant for blocking.
    BlockingPool,
    /// On the same thread, after the runtime has handed its other tasks to another one.
    ///
    /// Panics on a `current_thread` runtime, and stalls the other branches of the same task,
    /// such as those of `join!` and `select!`.
    SameThreadHandover,
    /// On a thread of its own, or one that serves a single resource.
    OwnThread,
    /// On a pool sized for computation, where waiting is as unwelcome as on a worker.
    ComputePool,
    /// Right here, on a descriptor that the runtime knows and that therefore does not wait.
    NonBlocking,
}

/// One call that runs its closure off the worker.
#[derive(Clone, Copy, Debug)]
pub struct Offload {
    /// The canonical path; methods hang on their type.
    pub path: &'static str,
    /// Where the closure runs.
    pub effect: Effect,
    /// The argument that holds the closure, from 0, receiver not counted.
    pub closure: u8,
}

const fn offloads_to(effect: Effect, path: &'static str) -> Offload {
    Offload {
        path,
        effect,
        closure: 0,
    }
}

const fn blocking_pool(path: &'static str) -> Offload {
    offloads_to(Effect::BlockingPool, path)
}

const fn own_thread(path: &'static str) -> Offload {
    offloads_to(Effect::OwnThread, path)
}

const fn compute_pool(path: &'static str) -> Offload {
    offloads_to(Effect::ComputePool, path)
}

const fn non_blocking(path: &'static str) -> Offload {
    offloads_to(Effect::NonBlocking, path)
}

impl Offload {
    const fn closure_at(self, closure: u8) -> Offload {
        Offload { closure, ..self }
    }
}

/// Sorted by path.
static OFFLOADS: &[Offload] = &[
    blocking_pool("actix_rt::task::spawn_blocking"),
    blocking_pool("actix_web::web::block"),
    blocking_pool("async_global_executor::spawn_blocking"),
    blocking_pool("async_std::task::spawn_blocking"),
    blocking_pool("blocking::unblock"),
    blocking_pool("compio::runtime::spawn_blocking"),
    own_thread("crossbeam_utils::thread::Scope::spawn"),
    own_thread("crossbeam_utils::thread::ScopedThreadBuilder::spawn"),
    own_thread("ctrlc::set_handler"),
    own_thread("ctrlc::try_set_handler"),
    blocking_pool("deadpool_runtime::Runtime::spawn_blocking"),
    blocking_pool("deadpool_sync::SyncWrapper::interact"),
    blocking_pool("deadpool_sync::SyncWrapper::new").closure_at(1),
    own_thread("notify::recommended_watcher"),
    own_thread("notify_debouncer_full::new_debouncer").closure_at(2),
    own_thread("notify_debouncer_full::new_debouncer_opt").closure_at(2),
    own_thread("notify_debouncer_mini::new_debouncer").closure_at(1),
    own_thread("notify_debouncer_mini::new_debouncer_opt").closure_at(1),
    compute_pool("rayon::Scope::spawn"),
    compute_pool("rayon::ScopeFifo::spawn_fifo"),
    compute_pool("rayon::ThreadPool::spawn"),
    compute_pool("rayon::ThreadPool::spawn_fifo"),
    compute_pool("rayon::spawn"),
    compute_pool("rayon::spawn_broadcast"),
    compute_pool("rayon::spawn_fifo"),
    blocking_pool("rocket::tokio::task::spawn_blocking"),
    blocking_pool("smol::unblock"),
    own_thread("std::thread::Builder::spawn"),
    own_thread("std::thread::Builder::spawn_scoped").closure_at(1),
    own_thread("std::thread::Scope::spawn"),
    own_thread("std::thread::spawn"),
    blocking_pool("tauri::async_runtime::spawn_blocking"),
    compute_pool("threadpool::ThreadPool::execute"),
    non_blocking("tokio::io::unix::AsyncFd::async_io").closure_at(1),
    non_blocking("tokio::io::unix::AsyncFd::async_io_mut").closure_at(1),
    non_blocking("tokio::io::unix::AsyncFd::try_io").closure_at(1),
    non_blocking("tokio::io::unix::AsyncFd::try_io_mut").closure_at(1),
    non_blocking("tokio::io::unix::AsyncFdReadyGuard::try_io"),
    non_blocking("tokio::io::unix::AsyncFdReadyMutGuard::try_io"),
    non_blocking("tokio::net::TcpStream::async_io").closure_at(1),
    non_blocking("tokio::net::TcpStream::try_io").closure_at(1),
    non_blocking("tokio::net::UdpSocket::async_io").closure_at(1),
    non_blocking("tokio::net::UdpSocket::try_io").closure_at(1),
    non_blocking("tokio::net::UnixDatagram::async_io").closure_at(1),
    non_blocking("tokio::net::UnixDatagram::try_io").closure_at(1),
    non_blocking("tokio::net::UnixStream::async_io").closure_at(1),
    non_blocking("tokio::net::UnixStream::try_io").closure_at(1),
    blocking_pool("tokio::runtime::Handle::spawn_blocking"),
    blocking_pool("tokio::runtime::Runtime::spawn_blocking"),
    blocking_pool("tokio::task::Builder::spawn_blocking"),
    blocking_pool("tokio::task::Builder::spawn_blocking_on"),
    blocking_pool("tokio::task::JoinSet::spawn_blocking"),
    blocking_pool("tokio::task::JoinSet::spawn_blocking_on"),
    offloads_to(Effect::SameThreadHandover, "tokio::task::block_in_place"),
    blocking_pool("tokio::task::spawn_blocking"),
    compute_pool("tokio_rayon::AsyncThreadPool::spawn_async"),
    compute_pool("tokio_rayon::spawn"),
    compute_pool("tokio_rayon::spawn_fifo"),
    own_thread("tokio_rusqlite::Connection::call"),
    own_thread("tokio_rusqlite::Connection::call_unwrap"),
    blocking_pool("tokio_util::task::JoinMap::spawn_blocking").closure_at(1),
    blocking_pool("tokio_util::task::JoinMap::spawn_blocking_on").closure_at(1),
    own_thread("tokio_util::task::LocalPoolHandle::spawn_pinned"),
    own_thread("tokio_util::task::LocalPoolHandle::spawn_pinned_by_idx"),
    blocking_pool("tokio_util::task::TaskTracker::spawn_blocking"),
    blocking_pool("tokio_util::task::TaskTracker::spawn_blocking_on"),
];

static INDEX: LazyLock<HashMap<&'static str, &'static Offload>> = LazyLock::new(|| {
    OFFLOADS
        .iter()
        .map(|offload| (offload.path, offload))
        .collect()
});

/// All offloads.
pub fn offloads() -> impl Iterator<Item = &'static Offload> {
    OFFLOADS.iter()
}

/// The offload that a call of `path` means.
///
/// ```
/// # use nostall_catalog::{Effect, offload};
/// let offload = offload("tokio::task::spawn_blocking").unwrap();
/// assert_eq!(offload.effect, Effect::BlockingPool);
/// ```
pub fn offload(path: &str) -> Option<&'static Offload> {
    INDEX.get(path).copied()
}
