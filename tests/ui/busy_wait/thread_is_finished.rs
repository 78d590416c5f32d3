async fn join(thread: &std::thread::JoinHandle<u32>) {
    while !thread.is_finished() {} //~ DENY busy_wait
}
