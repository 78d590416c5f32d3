use std::fs::File;

enum Source {
    Disk(File),
    Memory(Store),
}

struct Store;

impl Store {
    fn sync_all(&self) {}
}

async fn run(source: Source) {
    match source {
        Source::Memory(source) => source.sync_all(),
        Source::Disk(_) => {}
    }
}
