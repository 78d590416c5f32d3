use std::fs::File;

async fn lock(file: &File) {
    let _ = file.lock(); //~ WARN blocking_call: std::fs::File::lock
    let _ = file.lock_shared(); //~ WARN blocking_call: std::fs::File::lock_shared
    let _ = fs2::FileExt::lock_exclusive(file); //~ WARN blocking_call: fs2::FileExt::lock_exclusive
}
