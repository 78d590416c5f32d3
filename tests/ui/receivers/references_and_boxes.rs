use std::borrow::Cow;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::Arc;

async fn check(a: &&PathBuf, b: Box<Path>, c: Arc<PathBuf>, d: Rc<Box<PathBuf>>, e: Cow<'_, Path>) {
    let _ = a.exists(); //~ NOTE blocking_metadata
    let _ = b.exists(); //~ NOTE blocking_metadata
    let _ = c.exists(); //~ NOTE blocking_metadata
    let _ = d.exists(); //~ NOTE blocking_metadata
    let _ = e.exists(); //~ NOTE blocking_metadata
    let _ = (*c).exists(); //~ NOTE blocking_metadata
    let _ = Arc::clone(&c).exists(); //~ NOTE blocking_metadata
    let _ = Arc::new(a.to_path_buf()).exists(); //~ NOTE blocking_metadata
}
