async fn mine(token: tokio_util::sync::CancellationToken, mut nonce: u64) {
    loop { //~ WARN long_loop
        if token.is_cancelled() {
            return;
        }
        nonce = attempt(nonce);
    }
}

fn attempt(nonce: u64) -> u64 {
    nonce + 1
}
