// Locks that let their holder in again, and locks of parts.
use dashmap::DashMap;
use parking_lot::{ReentrantMutex, RwLock};

pub async fn again(lock: &ReentrantMutex<u32>) -> u32 {
    let first = lock.lock(); //~ NOTE blocking_lock
    let second = lock.lock(); //~ NOTE blocking_lock
    *first + *second
}

pub async fn beside_readers(lock: &RwLock<u32>) -> u32 {
    let first = lock.read(); //~ NOTE blocking_lock
    let second = lock.upgradable_read(); //~ NOTE blocking_lock
    *first + *second
}

pub async fn two_keys(map: &DashMap<u32, u32>) -> bool {
    let first = map.get(&1); //~ NOTE blocking_lock
    let second = map.get(&2); //~ NOTE blocking_lock
    first.is_some() && second.is_some()
}
