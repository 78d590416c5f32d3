async fn hit(count: &mut std::sync::Mutex<u32>) {
    *count.get_mut().unwrap() += 1;
}
