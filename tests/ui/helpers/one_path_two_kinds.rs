use std::fs::File;
use std::io::Read;

fn inflate(bytes: &[u8], out: &mut Vec<u8>) {
    flate2::read::GzDecoder::new(bytes).read_to_end(out).unwrap();
}

fn load(mut file: File, out: &mut Vec<u8>) {
    file.read_to_end(out).unwrap();
}

fn both(file: File, bytes: &[u8], out: &mut Vec<u8>) {
    load(file, out);
    inflate(bytes, out);
}

async fn run(file: File, more: File, bytes: &[u8], out: &mut Vec<u8>) {
    inflate(bytes, out); //~ WARN cpu_heavy_call: std::io::Read::read_to_end
    load(file, out); //~ WARN blocking_call: std::io::Read::read_to_end
    both(more, bytes, out); //~ WARN blocking_call: std::io::Read::read_to_end via load > read_to_end
    //~^ WARN cpu_heavy_call: std::io::Read::read_to_end via inflate > read_to_end
}
