struct Table;

impl Table {
    fn open(_: &str) -> Self {
        Table
    }
}

type File = Table;

async fn load() -> File {
    File::open("a")
}
