fn load() -> Vec<u8> {
    std::fs::read("a").unwrap()
}

#[cfg(test)]
mod tests {
    #[tokio::test]
    async fn loads() {
        assert!(!super::load().is_empty());
    }
}
