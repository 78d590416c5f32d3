async fn thumbnail(bytes: &[u8]) {
    let image = image::load_from_memory(bytes).unwrap(); //~ WARN cpu_heavy_call: image::load_from_memory
    drop(image.resize(64, 64, image::imageops::FilterType::Lanczos3)); //~ WARN cpu_heavy_call
}
