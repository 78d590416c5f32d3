//! Locks, conditions and one-time initialisation of other crates.

use super::row::*;

pub(super) static APIS: &[Api] = &[
    method("async_lock::Barrier::wait_blocking", Wait, Likely)
        .because("parks the thread until all others arrive")
        .instead("async_lock::Barrier::wait(&barrier).await"),
    method("async_lock::Mutex::lock_blocking", Lock, Likely)
        .because("parks the thread until the lock is free")
        .instead("async_lock::Mutex::lock(&mutex).await"),
    method("async_lock::OnceCell::wait_blocking", Wait, Likely)
        .because("parks the thread until the value is set")
        .instead("async_lock::OnceCell::wait(&cell).await"),
    method("async_lock::RwLock::read_blocking", Lock, Likely)
        .because("parks the thread until the lock is free")
        .instead("async_lock::RwLock::read(&lock).await"),
    method("async_lock::RwLock::write_blocking", Lock, Likely)
        .because("parks the thread until the lock is free")
        .instead("async_lock::RwLock::write(&lock).await"),
    method("async_lock::Semaphore::acquire_blocking", Wait, Likely)
        .because("parks the thread until a permit is free")
        .instead("async_lock::Semaphore::acquire(&semaphore).await"),
    method("crossbeam_utils::sync::Parker::park", Wait, Certain)
        .because("parks the thread until another one unparks it")
        .instead("tokio::sync::Notify::notified(&notify).await"),
    method("crossbeam_utils::sync::Parker::park_timeout", Wait, Certain)
        .when(NonZeroDuration(0))
        .because("parks the thread until another one unparks it or the timeout ends")
        .instead("tokio::time::timeout(duration, notify.notified()).await"),
    method("crossbeam_utils::sync::ShardedLock::read", Lock, Possible)
        .because("waits for whoever holds the lock")
        .instead("a short critical section, or `tokio::sync::RwLock::read(&lock).await` if the guard must live across an await"),
    method("crossbeam_utils::sync::ShardedLock::write", Lock, Possible)
        .because("waits for whoever holds the lock")
        .instead("a short critical section, or `tokio::sync::RwLock::write(&lock).await` if the guard must live across an await"),
    method("crossbeam_utils::sync::WaitGroup::wait", Wait, Certain)
        .because("parks the thread until all others are done")
        .instead("tokio::task::JoinSet::join_next(&mut tasks).await"),
    function("crossbeam_utils::thread::scope", ThreadJoin, Certain)
        .because("waits for every thread spawned in the scope")
        .instead("tokio::task::spawn_blocking(move || crossbeam_utils::thread::scope(...)).await"),
    method("dashmap::DashMap::entry", Lock, Possible)
        .because("locks a shard, and deadlocks the worker if a guard is kept across an await")
        .instead("an entry that is used up in the same statement, so that its guard ends before the next await"),
    method("dashmap::DashMap::get", Lock, Possible)
        .because("locks a shard, and deadlocks the worker if a guard is kept across an await")
        .instead("a value cloned out of the map, so that the guard ends at once"),
    method("dashmap::DashMap::get_mut", Lock, Possible)
        .because("locks a shard, and deadlocks the worker if a guard is kept across an await")
        .instead("a value cloned out of the map, so that the guard ends at once"),
    method("dashmap::DashMap::insert", Lock, Possible)
        .because("locks a shard, and waits while another thread keeps a guard into it")
        .instead("short-lived guards wherever the map is read"),
    method("dashmap::DashMap::iter", Lock, Possible)
        .because("locks a shard, and deadlocks the worker if a guard is kept across an await")
        .instead("`collect` or `for_each` in the same statement, so that no guard lives on"),
    method("dashmap::DashMap::remove", Lock, Possible)
        .because("locks a shard, and waits while another thread keeps a guard into it")
        .instead("short-lived guards wherever the map is read"),
    trait_method("event_listener::Listener::wait", Wait, Certain)
        .because("parks the thread until it is notified")
        .instead("listener.await"),
    trait_method("event_listener::Listener::wait_deadline", Wait, Certain)
        .because("parks the thread until it is notified or the deadline is reached")
        .instead("tokio::time::timeout_at(deadline, listener).await"),
    trait_method("event_listener::Listener::wait_timeout", Wait, Certain)
        .when(NonZeroDuration(0))
        .because("parks the thread until it is notified or the timeout ends")
        .instead("tokio::time::timeout(duration, listener).await"),
    associated("once_cell::sync::Lazy::force", Lock, Possible)
        .because("runs the initialiser on first use while other threads wait")
        .instead("`tokio::sync::OnceCell::get_or_init(&cell, || async { ... }).await`, or initialise at start-up"),
    method("once_cell::sync::OnceCell::get_or_init", Lock, Possible)
        .because("makes other threads wait while the closure runs")
        .instead("tokio::sync::OnceCell::get_or_init(&cell, || async { ... }).await"),
    method("once_cell::sync::OnceCell::wait", Wait, Certain)
        .because("parks the thread until another one has initialised the value")
        .instead("tokio::sync::OnceCell::get_or_init(&cell, || async { ... }).await"),
    method("parking_lot::Condvar::wait", Wait, Certain)
        .because("parks the thread until it is notified")
        .instead("tokio::sync::Notify::notified(&notify).await"),
    method("parking_lot::Condvar::wait_for", Wait, Certain)
        .when(NonZeroDuration(1))
        .because("parks the thread until it is notified or the timeout ends")
        .instead("tokio::time::timeout(duration, notify.notified()).await"),
    method("parking_lot::Condvar::wait_until", Wait, Certain)
        .because("parks the thread until it is notified or the deadline is reached")
        .instead("tokio::time::timeout_at(deadline, notify.notified()).await"),
    method("parking_lot::Condvar::wait_while", Wait, Certain)
        .because("parks the thread until it is notified")
        .instead("tokio::sync::Notify::notified(&notify).await"),
    method("parking_lot::Condvar::wait_while_for", Wait, Certain)
        .when(NonZeroDuration(2))
        .because("parks the thread until it is notified or the timeout ends")
        .instead("tokio::time::timeout(duration, notify.notified()).await"),
    method("parking_lot::FairMutex::lock", Lock, Possible)
        .because("waits for whoever holds the lock")
        .instead("a short critical section, or `tokio::sync::Mutex::lock(&mutex).await` if the guard must live across an await"),
    method("parking_lot::Mutex::lock", Lock, Possible)
        .because("waits for whoever holds the lock")
        .instead("a short critical section, or `tokio::sync::Mutex::lock(&mutex).await` if the guard must live across an await"),
    method("parking_lot::Mutex::try_lock_for", Lock, Likely)
        .when(NonZeroDuration(0))
        .because("waits for the lock up to a timeout")
        .instead("`tokio::time::timeout(duration, mutex.lock()).await` with `tokio::sync::Mutex`"),
    method("parking_lot::Mutex::try_lock_until", Lock, Likely)
        .because("waits for the lock up to a deadline")
        .instead("`tokio::time::timeout_at(deadline, mutex.lock()).await` with `tokio::sync::Mutex`"),
    method("parking_lot::Once::call_once", Lock, Possible)
        .because("makes other threads wait while the closure runs")
        .instead("tokio::sync::OnceCell::get_or_init(&cell, || async { ... }).await"),
    method("parking_lot::ReentrantMutex::lock", Lock, Possible)
        .because("waits for whoever holds the lock")
        .instead("a short critical section, or `tokio::sync::Mutex::lock(&mutex).await` if the guard must live across an await"),
    method("parking_lot::RwLock::read", Lock, Possible)
        .because("waits for whoever holds the lock")
        .instead("a short critical section, or `tokio::sync::RwLock::read(&lock).await` if the guard must live across an await"),
    method("parking_lot::RwLock::try_read_for", Lock, Likely)
        .when(NonZeroDuration(0))
        .because("waits for the lock up to a timeout")
        .instead("`tokio::time::timeout(duration, lock.read()).await` with `tokio::sync::RwLock`"),
    method("parking_lot::RwLock::try_write_for", Lock, Likely)
        .when(NonZeroDuration(0))
        .because("waits for the lock up to a timeout")
        .instead("`tokio::time::timeout(duration, lock.write()).await` with `tokio::sync::RwLock`"),
    method("parking_lot::RwLock::upgradable_read", Lock, Possible)
        .because("waits for whoever holds the lock")
        .instead("a short critical section, or `tokio::sync::RwLock::write(&lock).await` if the guard must live across an await"),
    method("parking_lot::RwLock::write", Lock, Possible)
        .because("waits for whoever holds the lock")
        .instead("a short critical section, or `tokio::sync::RwLock::write(&lock).await` if the guard must live across an await"),
    associated("pyo3::Python::attach", Lock, Likely)
        .because("waits for the interpreter lock and runs Python code")
        .instead("tokio::task::spawn_blocking(move || pyo3::Python::attach(...)).await"),
    associated("pyo3::Python::with_gil", Lock, Likely)
        .because("waits for the interpreter lock and runs Python code")
        .instead("tokio::task::spawn_blocking(move || pyo3::Python::attach(...)).await"),
    method("spin::Mutex::lock", Lock, Possible)
        .because("spins on the processor while another thread holds the lock")
        .instead("`std::sync::Mutex` with a short critical section"),
    method("spin::RwLock::read", Lock, Possible)
        .because("spins on the processor while another thread holds the lock")
        .instead("`std::sync::RwLock` with a short critical section"),
    method("spin::RwLock::write", Lock, Possible)
        .because("spins on the processor while another thread holds the lock")
        .instead("`std::sync::RwLock` with a short critical section"),
];
