//@ snapshot
use std::fs as ディスク;

struct Größe(std::path::PathBuf);

async fn загрузить(größe: Größe) {
    let _ = "é😀"; let _ = ディスク::read("ü"); //~ WARN blocking_call
    let _ = größe.0.exists(); //~ NOTE blocking_metadata
}
