async fn load() -> usize {
    let load = |name: &str| std::fs::read(name).map_or(0, |bytes| bytes.len()); load("a") //~ WARN blocking_call
}
