use glob::Pattern;

async fn matching(name: &str) -> bool {
    Pattern::new("*.rs").is_ok_and(|pattern| pattern.matches(name))
}
