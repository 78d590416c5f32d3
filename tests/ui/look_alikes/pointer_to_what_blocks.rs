use std::rc::Rc;
use std::sync::Arc;

use tempfile::{NamedTempFile, TempDir};

fn shared(dir: TempDir) -> Arc<TempDir> {
    Arc::new(dir)
}

async fn keep(dir: TempDir, file: NamedTempFile) -> (Box<TempDir>, Rc<NamedTempFile>) {
    let kept = Box::new(dir);
    (kept, Rc::new(file))
}

async fn share(dir: TempDir) -> Arc<TempDir> {
    shared(dir)
}

async fn make() -> Arc<TempDir> {
    Arc::new(TempDir::new().unwrap()) //~ WARN blocking_call
}
