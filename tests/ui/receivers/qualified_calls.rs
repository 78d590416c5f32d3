use std::fs::File;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::Command;

async fn load(mut file: File, path: PathBuf, mut command: Command) {
    let _ = Read::read(&mut file, &mut [0]); //~ WARN blocking_call
    let _ = <File as Read>::read_to_end(&mut file, &mut Vec::new()); //~ WARN blocking_call
    let _ = File::read_to_string(&mut file, &mut String::new()); //~ WARN blocking_call
    let _ = std::io::Write::flush(&mut std::io::BufWriter::new(file)); //~ WARN blocking_call
    let _ = Write::write_all(&mut Vec::new(), b"a");
    let _ = Path::exists(&path); //~ NOTE blocking_metadata
    let _ = Command::output(&mut command); //~ WARN blocking_call
}
