use std::path::Path;

async fn load(names: Vec<String>) {
    let _: Vec<_> = names.iter().map(std::fs::read).collect(); //~ WARN blocking_call: std::fs::read
    let _ = names.iter().map(Path::new).any(Path::exists); //~ NOTE blocking_metadata
    let _: Vec<&Path> = names.iter().map(Path::new).collect();
}
