//! Entering and building async runtimes from synchronous calls.

use super::row::*;

pub(super) static APIS: &[Api] = &[
    method("actix_rt::Runtime::block_on", RuntimeEntry, Certain)
        .because("blocks the thread on a future, and panics on a thread that drives tasks")
        .instead("future.await"),
    method("actix_rt::SystemRunner::block_on", RuntimeEntry, Certain)
        .because("blocks the thread on a future, and panics on a thread that drives tasks")
        .instead("future.await"),
    method("actix_rt::SystemRunner::run", RuntimeEntry, Certain)
        .because("blocks the thread until the system stops")
        .instead("`#[actix_rt::main]` on the entry point"),
    function("async_global_executor::block_on", RuntimeEntry, Certain)
        .because("parks this thread until the future is done, and deadlocks if the future needs this worker")
        .instead("future.await"),
    function("async_io::block_on", RuntimeEntry, Certain)
        .because("parks this thread until the future is done, and deadlocks if the future needs this worker")
        .instead("future.await"),
    function("async_std::task::block_on", RuntimeEntry, Certain)
        .because("parks this thread until the future is done, and deadlocks if the future needs this worker")
        .instead("future.await"),
    function("bevy_tasks::block_on", RuntimeEntry, Certain)
        .because("parks this thread until the future is done, and deadlocks if the future needs this worker")
        .instead("future.await"),
    function("embassy_futures::block_on", RuntimeEntry, Certain)
        .because("spins on this thread until the future is done")
        .instead("future.await"),
    function("extreme::run", RuntimeEntry, Certain)
        .because("parks this thread until the future is done, and deadlocks if the future needs this worker")
        .instead("future.await"),
    method("futures::executor::LocalPool::run", RuntimeEntry, Certain)
        .because("runs a nested executor until all its tasks are done")
        .instead("tokio::task::LocalSet::run_until(&local, future).await"),
    method("futures::executor::LocalPool::run_until", RuntimeEntry, Certain)
        .because("runs a nested executor until the future is done")
        .instead("tokio::task::LocalSet::run_until(&local, future).await"),
    function("futures::executor::block_on", RuntimeEntry, Certain)
        .because("parks this thread until the future is done, and deadlocks if the future needs this worker")
        .instead("future.await"),
    function("futures::executor::block_on_stream", RuntimeEntry, Certain)
        .because("turns a stream into an iterator that parks the thread on every step")
        .instead("futures::StreamExt::next(&mut stream).await"),
    function("futures_executor::block_on", RuntimeEntry, Certain)
        .because("parks this thread until the future is done, and deadlocks if the future needs this worker")
        .instead("future.await"),
    function("futures_lite::future::block_on", RuntimeEntry, Certain)
        .because("parks this thread until the future is done, and deadlocks if the future needs this worker")
        .instead("future.await"),
    trait_method("pollster::FutureExt::block_on", RuntimeEntry, Certain)
        .because("parks this thread until the future is done, and deadlocks if the future needs this worker")
        .instead("future.await"),
    function("pollster::block_on", RuntimeEntry, Certain)
        .because("parks this thread until the future is done, and deadlocks if the future needs this worker")
        .instead("future.await"),
    function("rocket::execute", RuntimeEntry, Certain)
        .because("builds a runtime and blocks on it, and panics on a thread that drives tasks")
        .instead("future.await"),
    function("smol::block_on", RuntimeEntry, Certain)
        .because("parks this thread until the future is done, and deadlocks if the future needs this worker")
        .instead("future.await"),
    function("spin_on::spin_on", RuntimeEntry, Certain)
        .because("spins on this thread until the future is done")
        .instead("future.await"),
    function("tauri::async_runtime::block_on", RuntimeEntry, Certain)
        .because("blocks the thread on a future, and panics on a thread that drives tasks")
        .instead("future.await"),
    method("tokio::runtime::Handle::block_on", RuntimeEntry, Certain)
        .because("blocks the thread on a future, and panics on a thread that drives tasks")
        .instead("future.await"),
    on_drop("tokio::runtime::Runtime", RuntimeEntry, Certain)
        .because("panics when a runtime is dropped on a thread that drives tasks")
        .instead("tokio::runtime::Runtime::shutdown_background(runtime)"),
    method("tokio::runtime::Runtime::block_on", RuntimeEntry, Certain)
        .because("blocks the thread on a future, and panics on a thread that drives tasks")
        .instead("future.await"),
    method("tokio::runtime::Runtime::shutdown_timeout", RuntimeEntry, Certain)
        .when(NonZeroDuration(0))
        .because("waits for blocking tasks to end, and panics on a thread that drives tasks")
        .instead("tokio::runtime::Runtime::shutdown_background(runtime)"),
    method("tokio::sync::Mutex::blocking_lock", RuntimeEntry, Certain)
        .because("blocks the thread until the lock is free, and panics on a thread that drives tasks")
        .instead("tokio::sync::Mutex::lock(&mutex).await"),
    method("tokio::sync::Mutex::blocking_lock_owned", RuntimeEntry, Certain)
        .because("blocks the thread until the lock is free, and panics on a thread that drives tasks")
        .instead("tokio::sync::Mutex::lock_owned(mutex).await"),
    method("tokio::sync::RwLock::blocking_read", RuntimeEntry, Certain)
        .because("blocks the thread until the lock is free, and panics on a thread that drives tasks")
        .instead("tokio::sync::RwLock::read(&lock).await"),
    method("tokio::sync::RwLock::blocking_write", RuntimeEntry, Certain)
        .because("blocks the thread until the lock is free, and panics on a thread that drives tasks")
        .instead("tokio::sync::RwLock::write(&lock).await"),
    method("tokio::sync::broadcast::Receiver::blocking_recv", RuntimeEntry, Certain)
        .because("blocks the thread until a message arrives, and panics on a thread that drives tasks")
        .instead("tokio::sync::broadcast::Receiver::recv(&mut receiver).await"),
    method("tokio::sync::mpsc::Receiver::blocking_recv", RuntimeEntry, Certain)
        .because("blocks the thread until a message arrives, and panics on a thread that drives tasks")
        .instead("tokio::sync::mpsc::Receiver::recv(&mut receiver).await"),
    method("tokio::sync::mpsc::Receiver::blocking_recv_many", RuntimeEntry, Certain)
        .because("blocks the thread until a message arrives, and panics on a thread that drives tasks")
        .instead("tokio::sync::mpsc::Receiver::recv_many(&mut receiver, &mut buffer, limit).await"),
    method("tokio::sync::mpsc::Sender::blocking_send", RuntimeEntry, Certain)
        .because("blocks the thread while the channel is full, and panics on a thread that drives tasks")
        .instead("tokio::sync::mpsc::Sender::send(&sender, message).await"),
    method("tokio::sync::mpsc::UnboundedReceiver::blocking_recv", RuntimeEntry, Certain)
        .because("blocks the thread until a message arrives, and panics on a thread that drives tasks")
        .instead("tokio::sync::mpsc::UnboundedReceiver::recv(&mut receiver).await"),
    method("tokio::sync::mpsc::UnboundedReceiver::blocking_recv_many", RuntimeEntry, Certain)
        .because("blocks the thread until a message arrives, and panics on a thread that drives tasks")
        .instead("tokio::sync::mpsc::UnboundedReceiver::recv_many(&mut receiver, &mut buffer, limit).await"),
    method("tokio::sync::oneshot::Receiver::blocking_recv", RuntimeEntry, Certain)
        .because("blocks the thread until a message arrives, and panics on a thread that drives tasks")
        .instead("receiver.await"),
    method("tokio::task::LocalSet::block_on", RuntimeEntry, Certain)
        .because("blocks the thread on a future, and panics on a thread that drives tasks")
        .instead("future.await"),
    function("tokio_test::block_on", RuntimeEntry, Certain)
        .because("builds a runtime and blocks on it, and panics on a thread that drives tasks")
        .instead("`future.await` in a `#[tokio::test]`"),
    trait_method("tokio_util::io::SyncIoBridge::read", RuntimeEntry, Certain)
        .because("blocks the thread on every read, and panics on a thread that drives tasks")
        .instead("`tokio::io::AsyncReadExt::read(&mut reader, &mut buf).await` on the inner reader"),
    trait_method("tokio_util::io::SyncIoBridge::write", RuntimeEntry, Certain)
        .because("blocks the thread on every write, and panics on a thread that drives tasks")
        .instead("`tokio::io::AsyncWriteExt::write(&mut writer, bytes).await` on the inner writer"),
];
