async fn run(text: &str, mut owned: String) -> usize {
    owned.push_str(text);
    let _ = text.lines().chain(owned.lines()).count();
    let _ = text.split('a').map(str::trim).collect::<Vec<_>>().join("b");
    let _ = owned.bytes().rev().take(2).count();
    text.chars().filter(|letter| letter.is_alphabetic()).count()
}
