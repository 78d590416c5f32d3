fn work_forever(mut state: u64) {
    loop {
        state = state.rotate_left(1);
    }
}

async fn start() {
    work_forever(1); //~ WARN long_loop: work_forever
}
