async fn load() {
    let _ = std::fs::read("a"); //~ WARN blocking_call
}

pub(crate) async unsafe fn load_unsafe() {
    let _ = std::fs::read("a"); //~ WARN blocking_call
}
