use std::io::Cursor;

async fn pictures(bytes: Vec<u8>, pixels: &[u8]) {
    let mut decoder = jpeg_decoder::Decoder::new(&bytes[..]);
    let _ = decoder.decode(); //~ WARN cpu_heavy_call: jpeg_decoder::Decoder::decode
    let encoder = webp::Encoder::from_rgb(pixels, 640, 480);
    let _ = encoder.encode(80.0); //~ WARN cpu_heavy_call: webp::Encoder::encode
    let _ = exif::Reader::new().read_from_container(&mut Cursor::new(&bytes));
}

async fn sounds(bytes: Vec<u8>) {
    let mut reader = hound::WavReader::open("a.wav").unwrap(); //~ WARN blocking_call
    for sample in reader.samples::<i16>() {} //~ WARN blocking_call: hound::WavSamples::next
    let mut reader = hound::WavReader::new(Cursor::new(bytes)).unwrap();
    for sample in reader.samples::<i16>() {}
    let _ = reader.duration();
}
