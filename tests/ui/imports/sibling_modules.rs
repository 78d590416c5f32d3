mod slow {
    use std::fs;

    pub async fn load() {
        let _ = fs::read("a"); //~ WARN blocking_call: std::fs::read
    }
}

mod fast {
    use tokio::fs;

    pub async fn load() {
        let _ = fs::read("a").await;
    }
}
