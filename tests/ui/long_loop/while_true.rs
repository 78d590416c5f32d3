async fn spin(mut state: u64) {
    while true { //~ WARN long_loop
        state = state.rotate_left(1);
    }
}
