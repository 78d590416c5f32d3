async fn spin(store: &mut Vec<u64>) {
    for number in 0_u64.. { //~ WARN long_loop
        store.push(number);
    }
}
