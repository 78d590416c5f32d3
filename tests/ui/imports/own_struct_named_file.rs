struct File;

impl File {
    fn open(_name: &str) -> Self {
        File
    }

    fn sync_all(&self) {}
}

async fn load() {
    let file = File::open("a");
    file.sync_all();
}
