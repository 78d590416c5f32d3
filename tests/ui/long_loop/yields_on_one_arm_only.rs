async fn run(mut state: u64) {
    loop {
        match state % 2 {
            0 => tokio::task::yield_now().await,
            _ => state = bump(state),
        }
    }
}

fn bump(state: u64) -> u64 {
    state + 1
}
