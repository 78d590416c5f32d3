use std::sync::{LazyLock, OnceLock};

static KEY: LazyLock<Vec<u8>> = LazyLock::new(|| std::fs::read("key").unwrap());
static NAME: OnceLock<String> = OnceLock::new();

async fn unrelated() -> Option<&'static String> {
    NAME.get()
}
