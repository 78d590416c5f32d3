struct Path(String);

impl Path {
    fn new(name: &str) -> Self {
        Path(name.to_owned())
    }

    fn exists(&self) -> bool {
        !self.0.is_empty()
    }
}

async fn run(path: &Path) -> bool {
    path.exists() && Path::new("a").exists() && Path::exists(path)
}
