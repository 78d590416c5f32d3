async fn start() {
    tokio::task::spawn_blocking(|| {
        let mut state = 1_u64;
        loop {
            state = state.rotate_left(1);
        }
    });
}
