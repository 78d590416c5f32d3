async fn load() {}

#[cfg(test)]
mod tests {
    async fn fixture() -> Vec<u8> {
        std::fs::read("fixture").unwrap()
    }
}

#[cfg(test)]
mod fixtures;
//@ file: src/fixtures.rs
pub async fn fixture() -> Vec<u8> {
    std::fs::read("fixture").unwrap()
}
