async fn run(mut state: u64) {
    loop {
        state += 1;
        maybe_yield!(state);
    }
}
