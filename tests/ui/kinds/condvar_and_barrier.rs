use std::sync::{Barrier, Condvar, MutexGuard};
use std::time::Duration;

async fn wait(condvar: &Condvar, guard: MutexGuard<'_, bool>, barrier: &Barrier) {
    barrier.wait(); //~ WARN blocking_call: std::sync::Barrier::wait
    let guard = condvar.wait(guard).unwrap(); //~ WARN blocking_call: std::sync::Condvar::wait
    let _ = condvar.wait_timeout(guard, Duration::from_secs(1)); //~ WARN blocking_call
}
