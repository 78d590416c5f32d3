// Whoever waits for a lock that he holds himself waits for ever.
use std::sync::{Mutex, RwLock};

pub struct Session {
    keys: RwLock<Option<u32>>,
    names: Mutex<Vec<String>>,
}

impl Session {
    pub async fn renew(&self) {
        let mut names = self.names.lock().unwrap(); //~ NOTE blocking_lock
        names.push(String::new());
        self.names.lock().unwrap().clear(); //~ DENY blocking_lock: waits for a guard
    }

    pub async fn upgrades(&self) {
        let keys = self.keys.read().unwrap(); //~ NOTE blocking_lock
        if keys.is_none() {
            *self.keys.write().unwrap() = Some(1); //~ DENY blocking_lock: waits for a guard
        }
    }

    pub async fn drops_first(&self) {
        let names = self.names.lock().unwrap(); //~ NOTE blocking_lock
        let empty = names.is_empty();
        drop(names);
        if empty {
            self.names.lock().unwrap().push(String::new()); //~ NOTE blocking_lock
        }
    }

    pub async fn of_another(&self, other: &Session) {
        let names = self.names.lock().unwrap(); //~ NOTE blocking_lock
        other.names.lock().unwrap().extend(names.iter().cloned()); //~ NOTE blocking_lock
    }

    pub async fn reads_twice(&self) -> bool {
        let keys = self.keys.read().unwrap(); //~ NOTE blocking_lock
        keys.is_some() && self.keys.read().unwrap().is_some() //~ NOTE blocking_lock
    }

    pub async fn one_after_the_other(&self) {
        self.names.lock().unwrap().clear(); //~ NOTE blocking_lock
        self.names.lock().unwrap().clear(); //~ NOTE blocking_lock
    }
}

pub async fn another_of_the_same_name(lock: &Mutex<u32>, others: &[Mutex<u32>]) {
    let first = lock.lock().unwrap(); //~ NOTE blocking_lock
    for lock in others {
        drop(lock.lock().unwrap()); //~ NOTE blocking_lock
    }
    drop(first);
}
