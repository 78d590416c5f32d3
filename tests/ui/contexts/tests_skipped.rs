#[tokio::test]
async fn reads() {
    let _ = std::fs::read("a");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn reads_on_workers() {
    let _ = std::fs::read("a");
}

#[test]
fn blocks() {
    tokio::runtime::Runtime::new().unwrap().block_on(async {
        let _ = std::fs::read("a");
    });
}

#[cfg(test)]
mod tests {
    async fn helper() {
        let _ = std::fs::read("a");
    }
}

#[cfg(test)]
async fn fixture() {
    let _ = std::fs::read("a");
}
