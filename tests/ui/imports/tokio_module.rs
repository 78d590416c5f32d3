use tokio::{fs, process::Command, time::sleep};

async fn load() {
    let _ = fs::read("a").await;
    let _ = Command::new("ls").output().await;
    sleep(std::time::Duration::from_secs(1)).await;
}
