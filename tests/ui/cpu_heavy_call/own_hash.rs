fn hash(text: &str, cost: u32) -> usize {
    text.len() * cost as usize
}

async fn register(text: String) -> usize {
    hash(&text, 12)
}
