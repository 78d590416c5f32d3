//! Locks that others hold.

use std::sync::{Condvar, Mutex, RwLock, mpsc};

use crate::support::{STALL, block};
use crate::{check, check_advice};

/// Holds a lock on another thread for a while.
fn hold<G>(lock: impl FnOnce() -> G + Send + 'static) {
    let (locked, wait) = mpsc::channel();
    std::thread::spawn(move || {
        let _guard = lock();
        locked.send(()).unwrap();
        block();
    });
    wait.recv().unwrap();
}

#[test]
fn a_mutex_that_is_held() {
    static LOCK: Mutex<()> = Mutex::new(());
    check("a mutex", "std::sync::Mutex::lock", || {
        hold(|| LOCK.lock().unwrap());
        async {
            drop(LOCK.lock()); // stalls: a mutex
        }
    });
}

#[test]
fn a_lock_that_is_read() {
    static LOCK: RwLock<()> = RwLock::new(());
    check("a lock", "std::sync::RwLock::write", || {
        hold(|| LOCK.read().unwrap());
        async {
            drop(LOCK.write()); // stalls: a lock
        }
    });
}

#[test]
fn a_condition_that_does_not_come() {
    static PAIR: (Mutex<()>, Condvar) = (Mutex::new(()), Condvar::new());
    check(
        "a condition",
        "std::sync::Condvar::wait_timeout",
        || async {
            let guard = PAIR.0.lock().unwrap();
            drop(PAIR.1.wait_timeout(guard, STALL)); // stalls: a condition
        },
    );
}

#[test]
fn a_mutex_of_parking_lot() {
    static LOCK: parking_lot::Mutex<()> = parking_lot::Mutex::new(());
    let stalls = check("parking_lot's mutex", "parking_lot::Mutex::lock", || {
        hold(|| LOCK.lock());
        async {
            drop(LOCK.lock()); // stalls: parking_lot's mutex
        }
    });
    check_advice(&stalls, "blocking_lock", "tokio::sync::Mutex", "lock");
}

#[test]
fn a_lock_of_parking_lot_that_is_read() {
    static LOCK: parking_lot::RwLock<()> = parking_lot::RwLock::new(());
    let stalls = check("parking_lot's lock", "parking_lot::RwLock::write", || {
        hold(|| LOCK.read());
        async {
            drop(LOCK.write()); // stalls: parking_lot's lock
        }
    });
    check_advice(&stalls, "blocking_lock", "tokio::sync::RwLock", "lock");
}
