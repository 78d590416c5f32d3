async fn mine(mut nonce: u64) -> u64 {
    loop {
        nonce = nonce.rotate_left(1);
        if nonce == 1 {
            return nonce;
        }
        tokio::task::yield_now().await;
    }
}
