use std::path::Path;

struct Cache;

impl Cache {
    fn exists(&self) -> bool {
        true
    }
}

async fn leaves_path(file: &Path, cache: Cache) -> bool {
    let file = (file, cache).1;
    file.exists()
}

async fn inner_scope(cache: Cache) -> bool {
    {
        let cache = Path::new("a");
        let _ = cache.file_name();
    }
    cache.exists()
}
