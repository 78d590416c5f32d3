// A lock that was let go of by hand has nothing left to do when it is dropped.
use starbase_utils::fs::FileLock;

async fn by_hand(mut lock: FileLock) {
    lock.unlock().unwrap(); //~ WARN blocking_call
    drop(lock);
}

async fn at_the_end(mut lock: FileLock) {
    lock.unlock().unwrap(); //~ WARN blocking_call
}

async fn perhaps(mut lock: FileLock, early: bool) {
    if early {
        lock.unlock().unwrap(); //~ WARN blocking_call
    }
    drop(lock); //~ WARN blocking_call
}

async fn of_another(mut lock: FileLock, other: FileLock) {
    lock.unlock().unwrap(); //~ WARN blocking_call
    drop(other); //~ WARN blocking_call
}
