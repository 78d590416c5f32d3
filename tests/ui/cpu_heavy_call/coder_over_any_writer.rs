//! A coder computes whatever lies below it; who hands it a file waits for that, too.

use std::io::{Read, Write};

use flate2::read::GzDecoder;
use flate2::write::GzEncoder;

fn pack<W: Write>(bytes: &[u8], to: W) {
    let mut encoder = GzEncoder::new(to, Default::default());
    encoder.write_all(bytes).unwrap();
}

fn pack_behind(bytes: &[u8], to: &mut dyn Write) {
    let mut encoder = GzEncoder::new(to, Default::default());
    encoder.write_all(bytes).unwrap();
}

fn unpack<R: Read>(from: R) -> Vec<u8> {
    let mut bytes = Vec::new();
    GzDecoder::new(from).read_to_end(&mut bytes).unwrap();
    bytes
}

fn copy<W: Write>(bytes: &[u8], mut to: W) {
    to.write_all(bytes).unwrap();
}

async fn run(bytes: &[u8]) {
    pack(bytes, Vec::new()); //~ WARN cpu_heavy_call: std::io::Write::write_all
    pack_behind(bytes, &mut Vec::new()); //~ WARN cpu_heavy_call: std::io::Write::write_all
    unpack(bytes); //~ WARN cpu_heavy_call: std::io::Read::read_to_end
    copy(bytes, Vec::new());
}

async fn direct<W: Write>(bytes: &[u8], to: W) {
    let mut encoder = GzEncoder::new(to, Default::default());
    encoder.write_all(bytes).unwrap(); //~ WARN cpu_heavy_call: std::io::Write::write_all
}

async fn to_a_file(bytes: &[u8], file: std::fs::File) {
    pack(bytes, file); //~ WARN cpu_heavy_call: std::io::Write::write_all
    //~^ WARN blocking_call: std::io::Write::write_all
}
