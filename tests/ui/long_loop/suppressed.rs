#[nostall::allow(long_loop, reason = "a runtime of its own")]
async fn spin(mut state: u64) {
    loop {
        state = state.rotate_left(1);
    }
}
