use libdeflater::{CompressionLvl, Compressor};

async fn compress(bytes: Vec<u8>, out: &mut [u8]) {
    let _ = miniz_oxide::deflate::compress_to_vec(&bytes, 6); //~ NOTE cpu_heavy_call: miniz_oxide::deflate::compress_to_vec
    let _ = miniz_oxide::inflate::decompress_to_vec(b"short");
    let mut compressor = Compressor::new(CompressionLvl::default());
    compressor.gzip_compress(&bytes, out).unwrap(); //~ NOTE cpu_heavy_call: libdeflater::Compressor::gzip_compress
    let _ = compressor.gzip_compress_bound(bytes.len());
}

async fn unpack(path: &str) {
    let archive = unrar::Archive::new(path).open_for_processing().unwrap(); //~ WARN blocking_call
    archive.read_header().unwrap(); //~ WARN blocking_call: unrar::OpenArchive::read_header
}
