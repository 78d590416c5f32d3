async fn start() {
    std::thread::spawn(|| {
        let mut state = 1_u64;
        loop {
            state = state.rotate_left(1);
        }
    });
}
