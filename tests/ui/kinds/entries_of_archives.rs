use std::fs::File;

async fn pack(file: File) {
    let mut builder = tar::Builder::new(file);
    let mut header = tar::Header::new_gnu();
    builder.append_link(&mut header, "a", "b").unwrap(); //~ WARN blocking_call: tar::Builder::append_link
}

async fn in_memory() {
    let mut builder = tar::Builder::new(Vec::new());
    let mut header = tar::Header::new_gnu();
    builder.append_link(&mut header, "a", "b").unwrap();
}

async fn compress(bytes: &[u8], file: File) {
    use std::io::Write;

    let mut encoder = lz4::EncoderBuilder::new().level(4).build(file).unwrap();
    encoder.write_all(bytes).unwrap(); //~ WARN blocking_call: std::io::Write::write_all
    let mut encoder = lz4::EncoderBuilder::new().build(Vec::new()).unwrap();
    encoder.write_all(bytes).unwrap(); //~ WARN cpu_heavy_call: std::io::Write::write_all
}
