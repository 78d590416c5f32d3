struct Inline;

impl Inline {
    fn spawn_blocking<T>(&self, job: impl FnOnce() -> T) -> T {
        job()
    }
}

async fn run(inline: Inline) {
    let _ = inline.spawn_blocking(|| std::fs::read("a")); //~ WARN blocking_call
}
