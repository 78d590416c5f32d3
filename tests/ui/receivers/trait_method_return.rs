use std::path::Path;

trait HasRoot {
    fn root(&self) -> &Path;
}

async fn generic<T: HasRoot>(it: T) -> bool {
    it.root().exists() //~ NOTE blocking_metadata
}

async fn dynamic(it: &dyn HasRoot) -> bool {
    it.root().exists() //~ NOTE blocking_metadata
}
