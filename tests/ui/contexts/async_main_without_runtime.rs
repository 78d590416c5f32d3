async fn main_loop() {
    let _ = std::fs::read("a"); //~ WARN blocking_call
}

mod inner {
    pub async fn main() {
        let _ = std::fs::read("a"); //~ WARN blocking_call
    }
}
