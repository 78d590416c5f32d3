use std::fs::File;

async fn lock(file: &File) -> bool {
    file.try_lock().is_ok() && file.try_lock_shared().is_ok()
}
