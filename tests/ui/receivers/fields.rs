use std::fs::File;
use std::path::PathBuf;

struct Store {
    log: Log,
    root: PathBuf,
}

struct Log {
    file: File,
}

impl Store {
    async fn save(&mut self) {
        let _ = self.root.exists(); //~ NOTE blocking_metadata
        let _ = self.log.file.sync_all(); //~ WARN blocking_call
    }
}

async fn save(store: &Store) {
    let _ = store.log.file.sync_all(); //~ WARN blocking_call
}
