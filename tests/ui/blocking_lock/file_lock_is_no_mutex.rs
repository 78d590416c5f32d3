async fn own(file: &std::fs::File) {
    let _ = file.lock(); //~ WARN blocking_call: std::fs::File::lock
}
