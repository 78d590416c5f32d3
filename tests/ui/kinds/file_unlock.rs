use std::fs::File;

async fn release(file: &File) {
    let _ = file.unlock();
    let _ = fs2::FileExt::try_lock_shared(file);
}
