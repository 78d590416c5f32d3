async fn run(done: bool) -> Vec<u8> {
    if done {
        todo!()
    }
    if matches!(Some(1), Some(2)) {
        unimplemented!("later")
    }
    vec![]
}
