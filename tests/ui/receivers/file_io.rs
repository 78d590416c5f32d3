use std::fs::File;
use std::io::{Read, Seek, SeekFrom, Write};

async fn copy(input: &mut File, mut output: &File) -> std::io::Result<()> {
    let mut bytes = Vec::new();
    input.seek(SeekFrom::Start(1))?; //~ NOTE blocking_call
    input.read_to_end(&mut bytes)?; //~ WARN blocking_call
    output.write_all(&bytes)?; //~ WARN blocking_call
    output.flush()
}
