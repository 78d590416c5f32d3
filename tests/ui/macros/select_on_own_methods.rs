struct Jobs;

impl Jobs {
    async fn recv(&mut self) -> Option<u8> {
        None
    }

    async fn join(&mut self) {}
}

async fn run(mut first: Jobs, mut second: Jobs) {
    tokio::select! {
        Some(job) = first.recv() => drop(job),
        _ = second.join(), if true => {}
        else => {}
    }
}
