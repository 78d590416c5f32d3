//! Threads and waiting of the standard library.

use super::row::*;

pub(super) static APIS: &[Api] = &[
    function("std::hint::spin_loop", Spin, Possible)
        .because("is a hint for loops that burn the processor while they wait")
        .instead("tokio::sync::Notify::notified(&notify).await"),
    method("std::thread::JoinHandle::join", ThreadJoin, Certain)
        .because("waits for another thread to end")
        .instead("tokio::task::spawn_blocking(move || handle.join()).await"),
    method("std::thread::ScopedJoinHandle::join", ThreadJoin, Certain)
        .because("waits for another thread to end")
        .instead("tokio::task::spawn_blocking(move || std::thread::scope(...)).await"),
    function("std::thread::available_parallelism", FsMetadata, Possible)
        .because("reads control group files on Linux")
        .instead("a value computed once at start-up"),
    function("std::thread::park", Wait, Certain)
        .because("parks the thread until another one unparks it")
        .instead("tokio::sync::Notify::notified(&notify).await"),
    function("std::thread::park_timeout", Wait, Certain)
        .when(NonZeroDuration(0))
        .because("parks the thread until another one unparks it or the timeout ends")
        .instead("tokio::time::timeout(duration, notify.notified()).await"),
    function("std::thread::park_timeout_ms", Wait, Certain)
        .when(NonZeroDuration(0))
        .because("parks the thread until another one unparks it or the timeout ends")
        .instead("tokio::time::timeout(duration, notify.notified()).await"),
    function("std::thread::scope", ThreadJoin, Certain)
        .because("waits for every thread spawned in the scope")
        .instead("tokio::task::spawn_blocking(move || std::thread::scope(...)).await"),
    function("std::thread::sleep", Sleep, Certain)
        .when(NonZeroDuration(0))
        .because("parks the thread for the whole duration")
        .instead("tokio::time::sleep(duration).await"),
    function("std::thread::sleep_ms", Sleep, Certain)
        .when(NonZeroDuration(0))
        .because("parks the thread for the whole duration")
        .instead("tokio::time::sleep(Duration::from_millis(ms)).await"),
    function("std::thread::sleep_until", Sleep, Certain)
        .because("parks the thread until the deadline")
        .instead("tokio::time::sleep_until(deadline).await"),
    function("std::thread::yield_now", Spin, Possible)
        .because("yields the thread, not the task: the worker stays taken")
        .instead("tokio::task::yield_now().await"),
];
