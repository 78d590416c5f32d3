async fn first(jobs: flume::Receiver<u32>) -> u32 {
    loop { //~ DENY busy_wait
        let Ok(job) = jobs.try_recv() else {
            continue;
        };
        return job;
    }
}
