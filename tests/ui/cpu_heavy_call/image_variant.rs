use image::{DynamicImage, ImageBuffer, ImageFormat};

async fn encode(bytes: Vec<u8>) -> Option<()> {
    let image = ImageBuffer::from_raw(8, 8, bytes).map(DynamicImage::ImageRgba8)?;
    image.write_to(&mut std::io::Cursor::new(Vec::new()), ImageFormat::Png).ok()?; //~ WARN cpu_heavy_call
    if let DynamicImage::ImageRgb8(pixels) = &image {
        pixels.save("a.png").ok()?; //~ WARN cpu_heavy_call
    }
    Some(())
}
