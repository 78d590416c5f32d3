async fn drain(jobs: &mut tokio::sync::mpsc::Receiver<u32>, other: &mut tokio::sync::mpsc::Receiver<u32>) {
    loop { //~ NOTE long_loop
        let job = match jobs.try_recv() {
            Ok(job) => job,
            Err(_) => match other.try_recv() {
                Ok(job) => job,
                Err(_) => break,
            },
        };
        handle(job);
    }
}

fn handle(_: u32) {}
