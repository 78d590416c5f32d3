use std::fs::File;
use std::io::Write;

async fn run(mut file: File) {
    let _ = writeln!(file, "{}", 1); //~ WARN blocking_call
    let _ = write!(&mut file, "{}", 1); //~ WARN blocking_call
    let mut text = Vec::new();
    let _ = write!(text, "{:?}", std::fs::read("a")); //~ WARN blocking_call
}
