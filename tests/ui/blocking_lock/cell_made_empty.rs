use std::sync::OnceLock;

static LIST: OnceLock<Vec<u8>> = OnceLock::new();
static NUMBER: OnceLock<usize> = OnceLock::new();

async fn empty() {
    LIST.get_or_init(Vec::default);
    LIST.get_or_init(Default::default);
    LIST.get_or_init(|| Vec::new());
    NUMBER.get_or_init(|| 3);
}

async fn made(parts: &[u8]) {
    LIST.get_or_init(|| parts.iter().map(|part| part + 1).collect()); //~ NOTE blocking_lock
    NUMBER.get_or_init(count); //~ NOTE blocking_lock
}

fn count() -> usize {
    std::env::args().count()
}
