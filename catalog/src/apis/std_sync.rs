//! Locks, channels, conditions and one-time initialisation of the standard library.

use super::row::*;

pub(super) static APIS: &[Api] = &[
    method("std::sync::Barrier::wait", Wait, Certain)
        .because("parks the thread until all others arrive, which never happens if they share its worker")
        .instead("tokio::sync::Barrier::wait(&barrier).await"),
    method("std::sync::Condvar::wait", Wait, Certain)
        .because("parks the thread until it is notified")
        .instead("tokio::sync::Notify::notified(&notify).await"),
    method("std::sync::Condvar::wait_timeout", Wait, Certain)
        .when(NonZeroDuration(1))
        .because("parks the thread until it is notified or the timeout ends")
        .instead("tokio::time::timeout(duration, notify.notified()).await"),
    method("std::sync::Condvar::wait_timeout_ms", Wait, Certain)
        .when(NonZeroDuration(1))
        .because("parks the thread until it is notified or the timeout ends")
        .instead("tokio::time::timeout(duration, notify.notified()).await"),
    method("std::sync::Condvar::wait_timeout_while", Wait, Certain)
        .when(NonZeroDuration(1))
        .because("parks the thread until it is notified or the timeout ends")
        .instead("tokio::time::timeout(duration, notify.notified()).await"),
    method("std::sync::Condvar::wait_while", Wait, Certain)
        .because("parks the thread until it is notified")
        .instead("tokio::sync::Notify::notified(&notify).await"),
    associated("std::sync::LazyLock::force", Lock, Possible)
        .because("runs the initialiser on first use while other threads wait")
        .instead("`tokio::sync::OnceCell::get_or_init(&cell, || async { ... }).await`, or initialise at start-up"),
    method("std::sync::Mutex::lock", Lock, Possible)
        .because("waits for whoever holds the lock")
        .instead("a short critical section, or `tokio::sync::Mutex::lock(&mutex).await` if the guard must live across an await"),
    method("std::sync::Once::call_once", Lock, Possible)
        .because("makes other threads wait while the closure runs")
        .instead("tokio::sync::OnceCell::get_or_init(&cell, || async { ... }).await"),
    method("std::sync::Once::call_once_force", Lock, Possible)
        .because("makes other threads wait while the closure runs")
        .instead("tokio::sync::OnceCell::get_or_init(&cell, || async { ... }).await"),
    method("std::sync::Once::wait", Wait, Certain)
        .because("parks the thread until another one has initialised the value")
        .instead("tokio::sync::OnceCell::get_or_init(&cell, || async { ... }).await"),
    method("std::sync::OnceLock::get_or_init", Lock, Possible)
        .because("makes other threads wait while the closure runs")
        .instead("tokio::sync::OnceCell::get_or_init(&cell, || async { ... }).await"),
    method("std::sync::OnceLock::wait", Wait, Certain)
        .because("parks the thread until another one has initialised the value")
        .instead("tokio::sync::OnceCell::get_or_init(&cell, || async { ... }).await"),
    method("std::sync::ReentrantLock::lock", Lock, Possible)
        .because("waits for whoever holds the lock")
        .instead("tokio::sync::Mutex::lock(&mutex).await"),
    method("std::sync::RwLock::read", Lock, Possible)
        .because("waits for whoever holds the lock")
        .instead("a short critical section, or `tokio::sync::RwLock::read(&lock).await` if the guard must live across an await"),
    method("std::sync::RwLock::write", Lock, Possible)
        .because("waits for whoever holds the lock")
        .instead("a short critical section, or `tokio::sync::RwLock::write(&lock).await` if the guard must live across an await"),
    method("std::sync::mpmc::Receiver::recv", Channel, Certain)
        .because("parks the thread until a message arrives")
        .instead("async_channel::Receiver::recv(&receiver).await"),
    method("std::sync::mpmc::Receiver::recv_timeout", Channel, Certain)
        .when(NonZeroDuration(0))
        .because("parks the thread until a message arrives or the timeout ends")
        .instead("`tokio::time::timeout(duration, receiver.recv()).await` with `async_channel`"),
    trait_method("std::sync::mpsc::IntoIter::next", Channel, Certain)
        .because("parks the thread until a message arrives")
        .instead("tokio::sync::mpsc::Receiver::recv(&mut receiver).await"),
    trait_method("std::sync::mpsc::Iter::next", Channel, Certain)
        .because("parks the thread until a message arrives")
        .instead("tokio::sync::mpsc::Receiver::recv(&mut receiver).await"),
    trait_method("std::sync::mpsc::Receiver::into_iter", Channel, Certain)
        .because("gives an iterator that parks the thread for every message")
        .instead("`while let Some(message) = receiver.recv().await` with `tokio::sync::mpsc`"),
    method("std::sync::mpsc::Receiver::iter", Channel, Certain)
        .because("gives an iterator that parks the thread for every message")
        .instead("`while let Some(message) = receiver.recv().await` with `tokio::sync::mpsc`"),
    method("std::sync::mpsc::Receiver::recv", Channel, Certain)
        .because("parks the thread until a message arrives")
        .instead("tokio::sync::mpsc::Receiver::recv(&mut receiver).await"),
    method("std::sync::mpsc::Receiver::recv_deadline", Channel, Certain)
        .because("parks the thread until a message arrives or the deadline is reached")
        .instead("`tokio::time::timeout_at(deadline, receiver.recv()).await` with `tokio::sync::mpsc`"),
    method("std::sync::mpsc::Receiver::recv_timeout", Channel, Certain)
        .when(NonZeroDuration(0))
        .because("parks the thread until a message arrives or the timeout ends")
        .instead("`tokio::time::timeout(duration, receiver.recv()).await` with `tokio::sync::mpsc`"),
    method("std::sync::mpsc::SyncSender::send", Channel, Likely)
        .because("waits while the channel is full")
        .instead("tokio::sync::mpsc::Sender::send(&sender, message).await"),
];
