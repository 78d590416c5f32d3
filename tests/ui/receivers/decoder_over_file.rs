use std::fs::File;
use std::io::{BufRead, BufReader, Read, Write};

async fn load(file: File) -> std::io::Result<()> {
    let mut decoder = flate2::read::GzDecoder::new(file);
    decoder.read_to_end(&mut Vec::new())?; //~ WARN blocking_call: std::io::Read::read_to_end
    let mut lines = BufReader::new(decoder).lines(); //~ WARN blocking_call
    lines.next().transpose()?; //~ WARN blocking_call
    Ok(())
}

async fn save(file: File, body: &[u8]) -> std::io::Result<()> {
    let mut encoder = flate2::write::GzEncoder::new(file, flate2::Compression::best());
    encoder.write_all(body)?; //~ WARN blocking_call
    encoder.finish()?; //~ NOTE cpu_heavy_call
    Ok(())
}
