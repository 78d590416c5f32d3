// Blocking work inside a coroutine.
async fn report() -> std::io::Result<String> {
    std::thread::sleep(std::time::Duration::from_secs(1)); //~ WARN blocking_call
    std::fs::read_to_string("report") //~ WARN blocking_call
}
