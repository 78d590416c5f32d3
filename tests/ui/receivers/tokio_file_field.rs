use tokio::fs::File;
use tokio::io::{AsyncReadExt, AsyncSeekExt, AsyncWriteExt};

struct Log {
    file: File,
}

impl Log {
    async fn append(&mut self) -> std::io::Result<()> {
        self.file.rewind().await?;
        self.file.read_to_end(&mut Vec::new()).await?;
        self.file.write_all(b"a").await?;
        self.file.sync_all().await?;
        let metadata = self.file.metadata().await?;
        let _ = metadata.is_file();
        self.file.flush().await
    }
}
