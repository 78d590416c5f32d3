use std::fs::File;
use std::io::{BufReader, Cursor};

async fn read(file: File, bytes: &[u8]) {
    let _: Result<u8, _> = serde_yaml_ng::from_reader(BufReader::new(&file)); //~ WARN blocking_call
    let _: Result<u8, _> = serde_norway::from_reader(Cursor::new(bytes));
    let _ = rustls_pemfile::private_key(&mut BufReader::new(&file)); //~ WARN blocking_call
    let _ = rustls_pemfile::private_key(&mut &bytes[..]);
    let mut inflated = xz2::read::XzDecoder::new(file);
    let _ = std::io::Read::read_to_end(&mut inflated, &mut Vec::new()); //~ WARN blocking_call
    let mut inflated = liblzma::read::XzDecoder::new(bytes);
    let _ = std::io::Read::read_to_end(&mut inflated, &mut Vec::new()); //~ WARN cpu_heavy_call
}
