async fn serve(mut jobs: tokio::sync::mpsc::Receiver<u32>) {
    loop {
        tokio::select! {
            job = jobs.recv() => match job {
                Some(_) => continue,
                None => break,
            },
            _ = tokio::signal::ctrl_c() => break,
        }
    }
}
