//@ edition: 2021
// Before edition 2024 the guard in the head of an `if let` lives through its `else`.
use std::sync::RwLock;

pub async fn join(session: &RwLock<Option<u32>>) {
    if let Some(ref mut key) = *session.write().unwrap() { //~ NOTE blocking_lock
        *key += 1;
    } else {
        *session.write().unwrap() = Some(1); //~ DENY blocking_lock: waits for a guard
    }
}
