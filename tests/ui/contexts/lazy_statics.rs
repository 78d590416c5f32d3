use std::sync::{LazyLock, OnceLock};

static KEY: LazyLock<Vec<u8>> = LazyLock::new(|| std::fs::read("key").unwrap());
static NAME: OnceLock<String> = OnceLock::new();
static TABLE: LazyLock<String> = LazyLock::new(load);
static NONE: LazyLock<String> = LazyLock::new(String::new);

lazy_static::lazy_static! {
    static ref RULES: String = std::fs::read_to_string("rules").unwrap();
}

fn load() -> String {
    std::fs::read_to_string("table").unwrap()
}

async fn unrelated() -> Option<&'static String> {
    NAME.get()
}

async fn first() -> usize {
    KEY.len() //~ NOTE blocking_call
        + KEY.len()
}

async fn through_a_function() -> bool {
    TABLE.is_empty() //~ NOTE blocking_call
}

async fn by_macro() -> usize {
    crate::RULES.len() //~ NOTE blocking_call
}

async fn of_nothing() -> usize {
    NONE.len()
}

async fn shadowed(KEY: Vec<u8>) -> usize {
    KEY.len()
}

fn length() -> usize {
    KEY.len()
}

fn twice() -> usize {
    length() + length()
}

async fn through_helpers() -> usize {
    twice() //~ NOTE blocking_call: std::fs::read
}

async fn dereferenced() -> &'static Vec<u8> {
    &*KEY //~ NOTE blocking_call: std::fs::read
}

fn dereferenced_in_a_helper() -> &'static String {
    &*RULES
}

async fn through_a_helper() -> &'static String {
    let _ = nothing();
    dereferenced_in_a_helper() //~ NOTE blocking_call: std::fs::read_to_string
}

fn nothing() -> &'static String {
    &*NONE
}
