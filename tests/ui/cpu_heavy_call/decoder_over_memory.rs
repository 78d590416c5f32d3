use std::io::{BufRead, BufReader, Cursor, Read};

async fn inflate(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut out = Vec::new();
    flate2::read::GzDecoder::new(bytes).read_to_end(&mut out)?; //~ WARN cpu_heavy_call: std::io::Read::read_to_end
    let mut text = String::new();
    let mut zlib = flate2::bufread::ZlibDecoder::new(BufReader::new(Cursor::new(&out)));
    zlib.read_to_string(&mut text)?; //~ WARN cpu_heavy_call
    zstd::Decoder::new(bytes)?.read(&mut out)?; //~ NOTE cpu_heavy_call: std::io::Read::read
    std::io::copy(&mut bzip2::read::BzDecoder::new(bytes), &mut out)?; //~ WARN cpu_heavy_call: std::io::copy
    libflate::gzip::Decoder::new(bytes)?.read_to_end(&mut out)?; //~ WARN cpu_heavy_call
    Ok(out)
}

async fn in_steps(bytes: &[u8]) -> std::io::Result<usize> {
    let (mut total, mut buffer) = (0, [0; 4096]);
    let mut decoder = brotli::Decompressor::new(bytes, 4096);
    loop {
        let read = decoder.read(&mut buffer)?; //~ WARN cpu_heavy_call
        if read == 0 {
            return Ok(total);
        }
        total += read;
    }
}

async fn table(bytes: &[u8]) -> usize {
    parse(bytes) //~ WARN cpu_heavy_call: std::io::BufRead::lines via lines
}

fn parse(bytes: &[u8]) -> usize {
    let mut count = 0;
    for line in BufReader::new(flate2::read::GzDecoder::new(bytes)).lines() {
        count += line.map_or(0, |line| line.len());
    }
    count
}
