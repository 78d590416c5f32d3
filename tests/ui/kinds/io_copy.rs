use std::fs::File;
use std::io;

async fn copy(mut input: File, mut output: Vec<u8>) -> io::Result<()> {
    io::copy(&mut input, &mut output)?; //~ WARN blocking_call: std::io::copy
    io::read_to_string(input)?; //~ WARN blocking_call: std::io::read_to_string
    Ok(())
}
