use std::fs::File;

struct Log {
    file: File,
}

impl Log {
    fn new(file: File) -> Self {
        Log { file }
    }

    fn file(&self) -> &File {
        &self.file
    }
}

async fn save(file: File) {
    let log = Log::new(file);
    let _ = log.file.sync_all(); //~ WARN blocking_call
    let _ = log.file().sync_all(); //~ WARN blocking_call
}
