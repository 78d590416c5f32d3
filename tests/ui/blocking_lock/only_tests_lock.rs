async fn run() {}

#[cfg(test)]
mod tests {
    #[tokio::test]
    async fn counts() {
        let count = std::sync::Mutex::new(0);
        *count.lock().unwrap() += 1;
    }
}
