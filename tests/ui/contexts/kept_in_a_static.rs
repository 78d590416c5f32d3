// What is kept in a static is made by the first use only.
use std::collections::HashMap;
use std::sync::{LazyLock, Mutex, OnceLock, RwLock};
use std::time::{Duration, Instant};

static CACHE: LazyLock<RwLock<HashMap<String, String>>> = LazyLock::new(Default::default);
static MEMO: Mutex<Option<HashMap<String, usize>>> = Mutex::new(None);
static SNAPSHOT: OnceLock<Vec<u8>> = OnceLock::new();
static NAME: OnceLock<String> = OnceLock::new();
static LATEST: Mutex<Option<(Instant, String)>> = Mutex::new(None);

fn client(host: &str) -> String {
    if let Ok(cache) = CACHE.read()
        && let Some(value) = cache.get(host)
    {
        return value.clone();
    }
    let value = std::fs::read_to_string("auth").unwrap();
    CACHE.write().unwrap().insert(host.into(), value.clone());
    value
}

fn entries(dir: &str) -> usize {
    {
        let memo = MEMO.lock().unwrap();
        if let Some(memo) = memo.as_ref()
            && let Some(hit) = memo.get(dir)
        {
            return *hit;
        }
    }
    let count = std::fs::read_dir(dir).unwrap().count();
    let mut memo = MEMO.lock().unwrap();
    memo.get_or_insert_with(Default::default)
        .insert(dir.into(), count);
    count
}

fn snapshot() -> &'static [u8] {
    SNAPSHOT.get_or_init(|| std::fs::read("state").unwrap())
}

fn by_name() -> &'static String {
    NAME.get_or_init(load)
}

fn load() -> String {
    std::fs::read_to_string("name").unwrap()
}

fn matched(host: &str) -> String {
    let mut cache = CACHE.write().unwrap();
    match cache.get(host) {
        Some(value) => value.clone(),
        None => {
            let value = std::fs::read_to_string(host).unwrap();
            cache.insert(host.into(), value.clone());
            value
        }
    }
}

fn through_another(host: &str) -> String {
    client(host)
}

async fn uses() {
    client("a"); //~ NOTE blocking_call: std::fs::read_to_string
    through_another("a"); //~ NOTE blocking_call: std::fs::read_to_string
    entries("a"); //~ NOTE blocking_call: std::fs::read_dir
    snapshot(); //~ NOTE blocking_call: std::fs::read
    by_name(); //~ NOTE blocking_call: std::fs::read_to_string
    matched("a"); //~ NOTE blocking_call: std::fs::read_to_string
    SNAPSHOT.get_or_init(|| std::fs::read("state").unwrap()); //~ NOTE blocking_call: std::fs::read
    //~^ NOTE blocking_lock
}

// Every use of these blocks.

fn never_kept(host: &str) -> String {
    if let Some(value) = CACHE.read().unwrap().get(host) {
        return value.clone();
    }
    std::fs::read_to_string(host).unwrap()
}

fn refreshed() -> String {
    let mut latest = LATEST.lock().unwrap();
    if let Some((at, value)) = &*latest
        && at.elapsed() < Duration::from_secs(5)
    {
        return value.clone();
    }
    let value = std::fs::read_to_string("latest").unwrap();
    *latest = Some((Instant::now(), value.clone()));
    value
}

fn read_before(host: &str) -> String {
    let value = std::fs::read_to_string(host).unwrap();
    if let Some(value) = CACHE.read().unwrap().get(host) {
        return value.clone();
    }
    CACHE.write().unwrap().insert(host.into(), value.clone());
    value
}

struct Own {
    cell: OnceLock<Vec<u8>>,
}

impl Own {
    fn get(&self) -> &[u8] {
        self.cell.get_or_init(|| std::fs::read("own").unwrap())
    }
}

fn both(host: &str) -> Vec<u8> {
    client(host);
    std::fs::read("other").unwrap()
}

async fn again(own: &Own) {
    never_kept("a"); //~ WARN blocking_call
    refreshed(); //~ WARN blocking_call
    read_before("a"); //~ WARN blocking_call
    own.get(); //~ WARN blocking_call
    both("a"); //~ WARN blocking_call: std::fs::read
}

// A runtime in there panics all the same.

static RUNTIME: OnceLock<u8> = OnceLock::new();

fn entered() -> u8 {
    *RUNTIME.get_or_init(|| futures::executor::block_on(async { 1 }))
}

async fn enters() {
    entered(); //~ DENY nested_runtime
}
