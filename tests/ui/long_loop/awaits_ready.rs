async fn spin(mut state: u64) {
    loop { //~ WARN long_loop
        state = std::future::ready(state + 1).await;
    }
}
