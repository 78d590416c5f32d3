async fn start() {
    tokio::spawn(async {
        let mut state = 1_u64;
        loop { //~ WARN long_loop
            state = state.rotate_left(1);
        }
    });
}
