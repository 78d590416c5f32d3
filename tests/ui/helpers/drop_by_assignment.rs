// Who assigns drops what was there before.
//@ extern: tempfile = tempfile
struct Session {
    files: Option<tempfile::TempDir>,
    root: tempfile::TempDir,
    last: u32,
}

impl Session {
    async fn end(&mut self) {
        self.files = None; //~ WARN blocking_call: dropping `tempfile::TempDir`
        self.last = 0;
    }

    async fn taken(&mut self) {
        self.files.take(); //~ WARN blocking_call: dropping `tempfile::TempDir`
    }

    async fn replace(&mut self, root: tempfile::TempDir) {
        self.root = root; //~ WARN blocking_call: dropping `tempfile::TempDir`
    }

    async fn begin(&mut self, files: tempfile::TempDir) {
        self.files = Some(files);
    }
}

async fn variable(first: tempfile::TempDir, second: tempfile::TempDir) -> tempfile::TempDir {
    let mut dir = first;
    tokio::task::yield_now().await;
    dir = second; //~ WARN blocking_call: dropping `tempfile::TempDir`
    dir
}

async fn value_comes_later(first: bool, one: tempfile::TempDir, other: tempfile::TempDir) -> tempfile::TempDir {
    let dir;
    if first {
        dir = one;
        return other;
    } else {
        dir = other;
    }
    dir
}

async fn moved_before(first: tempfile::TempDir, second: tempfile::TempDir) -> tempfile::TempDir {
    let mut dir = first;
    keep(dir);
    dir = second;
    dir
}

fn keep(dir: tempfile::TempDir) {
    let _ = dir.keep();
}
