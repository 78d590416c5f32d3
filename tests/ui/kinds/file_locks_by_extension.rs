use std::fs::File;

use fs2::FileExt;

async fn lock(file: &File) {
    let _ = file.lock_exclusive(); //~ WARN blocking_call: fs2::FileExt::lock_exclusive
    let _ = file.try_lock_exclusive();
}
