use parking_lot::{Condvar, MutexGuard};

async fn wait(condvar: &Condvar, guard: &mut MutexGuard<'_, bool>) {
    condvar.wait(guard); //~ WARN blocking_call: parking_lot::Condvar::wait
}
