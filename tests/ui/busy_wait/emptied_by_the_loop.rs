async fn eat(mut rest: Vec<u32>) {
    while !rest.is_empty() {
        rest.pop();
    }
}
