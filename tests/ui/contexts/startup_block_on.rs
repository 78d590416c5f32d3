fn main() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async {
        let _ = std::fs::read("config"); //~ NOTE blocking_call
        let _ = tokio::spawn(async {}).await;
        let _ = std::fs::read("late"); //~ WARN blocking_call
    });
}
