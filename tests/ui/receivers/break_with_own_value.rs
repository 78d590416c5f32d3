struct Door;

impl Door {
    fn exists(&self) -> bool {
        true
    }
}

async fn run(mut left: u32) -> bool {
    let door = loop {
        left -= 1;
        tokio::task::yield_now().await;
        if left == 0 {
            break Door;
        }
    };
    door.exists()
}
