use tokio::fs::{self, File, OpenOptions};

async fn load() -> std::io::Result<()> {
    fs::read("a").await?;
    fs::metadata("a").await?.is_file();
    fs::try_exists("a").await?;
    fs::create_dir_all("a").await?;
    let mut entries = fs::read_dir("a").await?;
    while let Some(entry) = entries.next_entry().await? {
        entry.metadata().await?;
        entry.file_type().await?.is_dir();
    }
    File::open("a").await?;
    OpenOptions::new().write(true).open("a").await?.sync_all().await
}
