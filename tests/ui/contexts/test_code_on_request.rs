//@ cfg-test
#[tokio::test]
async fn reads() {
    let _ = std::fs::read("a"); //~ WARN blocking_call
}

#[cfg(test)]
mod tests {
    #[tokio::test]
    async fn reads() {
        let _ = std::fs::read("a"); //~ WARN blocking_call
    }
}
