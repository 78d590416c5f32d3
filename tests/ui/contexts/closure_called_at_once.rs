async fn load() {
    let _ = (|| std::fs::read("a"))(); //~ WARN blocking_call
    let _ = (move |name: &str| -> std::io::Result<Vec<u8>> {
        std::fs::read(name) //~ WARN blocking_call
    })("b");
}
