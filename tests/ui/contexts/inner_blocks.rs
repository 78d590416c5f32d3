async fn load() {
    {
        let _ = std::fs::read("a"); //~ WARN blocking_call
    }
    let _ = 'found: {
        break 'found std::fs::read("b"); //~ WARN blocking_call
    };
    let _ = unsafe { std::fs::read("c") }; //~ WARN blocking_call
    async {
        let _ = std::fs::read("d"); //~ WARN blocking_call
    }
    .await;
}
