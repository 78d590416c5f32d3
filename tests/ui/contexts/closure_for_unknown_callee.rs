use std::collections::HashMap;

thread_local! {
    static COUNT: u8 = const { 1 };
}

async fn load(mut cache: HashMap<u8, Vec<u8>>) {
    let _ = std::panic::catch_unwind(|| std::fs::read("a")); //~ WARN blocking_call
    COUNT.with(|_| std::fs::read("a").is_ok()); //~ WARN blocking_call
    cache.entry(1).or_insert_with(|| std::fs::read("a").unwrap()); //~ WARN blocking_call
    tracing::Span::current().in_scope(|| {
        let _ = std::fs::read("a"); //~ WARN blocking_call
    });
}
