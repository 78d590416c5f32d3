fn depth(levels: &[Vec<u32>], at: usize) -> usize {
    if at < levels.len() { depth(levels, at + 1) } else { at }
}

async fn measure(levels: &[Vec<u32>]) -> usize {
    depth(levels, 0)
}
