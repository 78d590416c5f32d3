use std::fs::File;
use std::io::Read as _;

async fn load(mut file: File) {
    let mut text = String::new();
    let _ = file.read_to_string(&mut text); //~ WARN blocking_call
}
