fn load(names: &[&str]) -> usize {
    names.iter().filter(|name| std::fs::read(name).is_ok()).count()
}

async fn run() {
    let _ = load(&["a"]); //~ WARN blocking_call
}
