async fn load(text: Option<String>, result: Result<u8, u8>) {
    let _ = text.unwrap_or_else(|| std::fs::read_to_string("a").unwrap()); //~ WARN blocking_call
    let _ = result.or_else(|_| std::fs::read("a").map(|bytes| bytes[0])); //~ WARN blocking_call
    let _ = result.map_err(|_| std::fs::remove_file("a")); //~ WARN blocking_call
    let mut names = vec!["a", "b"];
    names.sort_by_key(|name| std::fs::read(name).ok()); //~ WARN blocking_call
    names.retain(|name| std::fs::read(name).is_ok()); //~ WARN blocking_call
}
