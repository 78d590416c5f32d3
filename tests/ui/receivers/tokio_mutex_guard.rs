use std::fs::File;
use std::io::Write;
use std::sync::Arc;

use tokio::sync::Mutex;

struct Log {
    file: Arc<Mutex<File>>,
    next: Mutex<Option<File>>,
}

impl Log {
    async fn append(&self) {
        let mut file = self.file.lock().await;
        let _ = file.write_all(b"a"); //~ WARN blocking_call
        if let Some(next) = self.next.lock().await.as_mut() {
            let _ = next.write_all(b"b"); //~ WARN blocking_call
        }
    }
}
