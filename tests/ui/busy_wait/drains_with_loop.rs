async fn drain(mut jobs: tokio::sync::mpsc::Receiver<u32>) -> Vec<u32> {
    let mut found = Vec::new();
    loop {
        match jobs.try_recv() {
            Ok(job) => found.push(job),
            Err(_) => break,
        }
    }
    found
}
