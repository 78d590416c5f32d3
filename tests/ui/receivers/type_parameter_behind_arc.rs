use std::collections::HashMap;
use std::sync::{Arc, RwLock};

trait Aggregate: Clone {
    fn process(&mut self) -> u32;
}

#[derive(Clone)]
struct Authority;

impl Aggregate for Authority {
    fn process(&mut self) -> u32 {
        std::thread::sleep(std::time::Duration::from_secs(1));
        1
    }
}

struct Store<A> {
    cache: RwLock<HashMap<u8, Arc<A>>>,
}

impl<A: Aggregate> Store<A> {
    fn get(&self) -> Option<Arc<A>> {
        self.cache.read().unwrap().get(&0).cloned()
    }

    fn command(&self) -> u32 {
        let mut found = match self.get() {
            Some(found) => found,
            None => return 0,
        };
        let aggregate = Arc::make_mut(&mut found);
        aggregate.process()
    }
}

async fn handle(store: &Store<Authority>) -> u32 {
    store.command() //~ WARN blocking_call: std::thread::sleep
}
