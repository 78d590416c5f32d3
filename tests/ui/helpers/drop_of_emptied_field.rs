//@ extern: tempfile = tempfile
// A field that is emptied somewhere is most likely empty when its owner goes.
struct Session {
    files: Option<tempfile::TempDir>,
}

impl Session {
    fn close(&mut self) -> Option<tempfile::TempDir> {
        self.files.take()
    }
}

async fn run() {
    let mut session = Session { files: None };
    let files = session.close();
    let _ = tokio::task::spawn_blocking(move || drop(files)).await;
}

struct Job {
    dir: Option<tempfile::TempDir>,
}

async fn job(dir: tempfile::TempDir) {
    let job = Job { dir: Some(dir) }; //~ WARN blocking_call: dropping `tempfile::TempDir`
    tokio::task::yield_now().await;
    let _ = job.dir.is_some();
}
