async fn spin(mut state: u64) {
    loop { //~ WARN long_loop
        state = async { state + 1 }.await;
    }
}
