use starbase_utils::fs;

async fn save(path: &std::path::Path) -> Result<(), fs::FsError> {
    let file = fs::open_file(path)?; //~ WARN blocking_call
    fs::acquire_exclusive_lock(path, &file)?; //~ WARN blocking_call
    fs::write_file(path, "a") //~ WARN blocking_call
}
