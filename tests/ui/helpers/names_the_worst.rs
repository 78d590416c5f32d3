// Of several ways to block, a finding names the one that lasts, wherever it stands.
use std::path::Path;

pub async fn log_out(cache: &Path) {
    clear(cache); //~ WARN blocking_call: std::fs::remove_dir_all via wipe > fs::remove_dir_all
}

pub async fn export(path: &Path) {
    save(path); //~ WARN blocking_call: std::fs::File::create via File::create
}

fn clear(cache: &Path) {
    std::fs::remove_file(cache.join("token")).unwrap();
    wipe(cache);
}

fn wipe(cache: &Path) {
    std::fs::remove_dir_all(cache).unwrap();
}

fn save(path: &Path) {
    std::fs::create_dir_all(path).unwrap();
    std::fs::File::create(path.join("list")).unwrap();
}
