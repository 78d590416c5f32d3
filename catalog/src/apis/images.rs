//! Decoding, encoding and changing images.

use super::row::*;

pub(super) static APIS: &[Api] = &[
    method("exif::Reader::read_from_container", Io, Likely)
        .when(ExternalArgument)
        .because("reads through the image for its metadata")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("fast_image_resize::Resizer::resize", Cpu, Likely)
        .because("goes over all pixels")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("fast_image_resize::Resizer::resize_typed", Cpu, Likely)
        .because("goes over all pixels")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("fontdb::Database::load_fonts_dir", Fs, Certain)
        .because("reads all fonts of a folder")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("fontdb::Database::load_system_fonts", Fs, Certain)
        .because("reads all fonts of the system")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("gif::Decoder::read_next_frame", Cpu, Possible)
        .steady()
        .because("decodes a frame")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("gif::Encoder::write_frame", Cpu, Possible)
        .steady()
        .because("compresses a frame")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    associated("gif::Frame::from_rgb", Cpu, Possible)
        .steady()
        .because("looks for a palette of all colours of the frame")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    associated("gif::Frame::from_rgb_speed", Cpu, Possible)
        .steady()
        .because("looks for a palette of all colours of the frame")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    associated("gif::Frame::from_rgba", Cpu, Possible)
        .steady()
        .because("looks for a palette of all colours of the frame")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    associated("gif::Frame::from_rgba_speed", Cpu, Possible)
        .steady()
        .because("looks for a palette of all colours of the frame")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("image::DynamicImage::blur", Cpu, Likely)
        .because("works on every pixel, 1 to 500 ms")
        .instead("tokio::task::spawn_blocking(move || image.blur(...)).await"),
    method("image::DynamicImage::blur_advanced", Cpu, Likely)
        .because("computes every pixel, 1 to 500 ms")
        .instead("tokio::task::spawn_blocking(move || image.blur_advanced(...)).await"),
    method("image::DynamicImage::fast_blur", Cpu, Likely)
        .because("computes every pixel, 1 to 500 ms")
        .instead("tokio::task::spawn_blocking(move || image.fast_blur(...)).await"),
    method("image::DynamicImage::filter3x3", Cpu, Likely)
        .because("computes every pixel, 1 to 500 ms")
        .instead("tokio::task::spawn_blocking(move || image.filter3x3(...)).await"),
    associated("image::DynamicImage::from_decoder", Cpu, Likely)
        .because("decodes an image, 1 to 500 ms")
        .instead(
            "tokio::task::spawn_blocking(move || image::DynamicImage::from_decoder(decoder)).await",
        ),
    method("image::DynamicImage::resize", Cpu, Likely)
        .because("works on every pixel, 1 to 500 ms")
        .instead("tokio::task::spawn_blocking(move || image.resize(...)).await"),
    method("image::DynamicImage::resize_exact", Cpu, Likely)
        .because("works on every pixel, 1 to 500 ms")
        .instead("tokio::task::spawn_blocking(move || image.resize_exact(...)).await"),
    method("image::DynamicImage::resize_to_fill", Cpu, Likely)
        .because("works on every pixel, 1 to 500 ms")
        .instead("tokio::task::spawn_blocking(move || image.resize_to_fill(...)).await"),
    method("image::DynamicImage::save", Cpu, Likely)
        .because("encodes an image and writes a file")
        .instead("tokio::task::spawn_blocking(move || image.save(...)).await"),
    method("image::DynamicImage::save_with_format", Cpu, Likely)
        .because("encodes an image and writes a file")
        .instead("tokio::task::spawn_blocking(move || image.save_with_format(...)).await"),
    method("image::DynamicImage::thumbnail", Cpu, Likely)
        .because("works on every pixel, 1 to 500 ms")
        .instead("tokio::task::spawn_blocking(move || image.thumbnail(...)).await"),
    method("image::DynamicImage::thumbnail_exact", Cpu, Likely)
        .because("computes every pixel, 1 to 500 ms")
        .instead("tokio::task::spawn_blocking(move || image.thumbnail_exact(...)).await"),
    method("image::DynamicImage::unsharpen", Cpu, Likely)
        .because("computes every pixel, 1 to 500 ms")
        .instead("tokio::task::spawn_blocking(move || image.unsharpen(...)).await"),
    method("image::DynamicImage::write_to", Cpu, Likely)
        .because("encodes an image")
        .instead("tokio::task::spawn_blocking(move || image.write_to(...)).await"),
    method("image::DynamicImage::write_with_encoder", Cpu, Likely)
        .because("encodes an image")
        .instead("tokio::task::spawn_blocking(move || image.write_with_encoder(...)).await"),
    method("image::ImageBuffer::save", Cpu, Likely)
        .because("encodes an image and writes a file")
        .instead("tokio::task::spawn_blocking(move || image.save(...)).await"),
    method("image::ImageBuffer::save_with_format", Cpu, Likely)
        .because("encodes an image and writes a file")
        .instead("tokio::task::spawn_blocking(move || image.save_with_format(...)).await"),
    method("image::ImageBuffer::write_to", Cpu, Likely)
        .because("encodes an image")
        .instead("tokio::task::spawn_blocking(move || image.write_to(...)).await"),
    method("image::ImageBuffer::write_with_encoder", Cpu, Likely)
        .because("encodes an image")
        .instead("tokio::task::spawn_blocking(move || image.write_with_encoder(...)).await"),
    method("image::ImageReader::decode", Cpu, Likely)
        .because("decodes an image, 1 to 500 ms")
        .instead("tokio::task::spawn_blocking(move || reader.decode()).await"),
    method("image::ImageReader::into_dimensions", Io, Possible)
        .because("reads the head of an image")
        .instead("tokio::task::spawn_blocking(move || reader.into_dimensions()).await"),
    associated("image::ImageReader::open", Fs, Likely)
        .because("opens a file")
        .instead(
            "tokio::task::spawn_blocking(move || image::ImageReader::open(path)?.decode()).await",
        ),
    function("image::image_dimensions", Fs, Likely)
        .because("opens a file and reads its head")
        .instead("tokio::task::spawn_blocking(move || image::image_dimensions(path)).await"),
    function("image::imageops::blur", Cpu, Likely)
        .because("works on every pixel, 1 to 500 ms")
        .instead("tokio::task::spawn_blocking(move || image::imageops::blur(...)).await"),
    function("image::imageops::blur_advanced", Cpu, Likely)
        .because("computes every pixel, 1 to 500 ms")
        .instead("tokio::task::spawn_blocking(move || image::imageops::blur_advanced(...)).await"),
    function("image::imageops::fast_blur", Cpu, Likely)
        .because("computes every pixel, 1 to 500 ms")
        .instead("tokio::task::spawn_blocking(move || image::imageops::fast_blur(...)).await"),
    function("image::imageops::filter3x3", Cpu, Likely)
        .because("computes every pixel, 1 to 500 ms")
        .instead("tokio::task::spawn_blocking(move || image::imageops::filter3x3(...)).await"),
    function("image::imageops::resize", Cpu, Likely)
        .because("works on every pixel, 1 to 500 ms")
        .instead("tokio::task::spawn_blocking(move || image::imageops::resize(...)).await"),
    function("image::imageops::thumbnail", Cpu, Likely)
        .because("computes every pixel, 1 to 500 ms")
        .instead("tokio::task::spawn_blocking(move || image::imageops::thumbnail(...)).await"),
    function("image::imageops::unsharpen", Cpu, Likely)
        .because("computes every pixel, 1 to 500 ms")
        .instead("tokio::task::spawn_blocking(move || image::imageops::unsharpen(...)).await"),
    function("image::load", Cpu, Likely)
        .because("decodes an image, 1 to 500 ms")
        .instead("tokio::task::spawn_blocking(move || image::load(...)).await"),
    function("image::load_from_memory", Cpu, Likely)
        .because("decodes an image, 1 to 500 ms")
        .instead("tokio::task::spawn_blocking(move || image::load_from_memory(...)).await"),
    function("image::load_from_memory_with_format", Cpu, Likely)
        .because("decodes an image, 1 to 500 ms")
        .instead(
            "tokio::task::spawn_blocking(move || image::load_from_memory_with_format(...)).await",
        ),
    function("image::open", Cpu, Likely)
        .because("reads a file and decodes it, 1 to 500 ms")
        .instead("tokio::task::spawn_blocking(move || image::open(path)).await"),
    function("image::save_buffer", Cpu, Likely)
        .because("encodes an image and writes a file")
        .instead("tokio::task::spawn_blocking(move || image::save_buffer(...)).await"),
    function("image::save_buffer_with_format", Cpu, Likely)
        .because("encodes an image and writes a file")
        .instead("tokio::task::spawn_blocking(move || image::save_buffer_with_format(...)).await"),
    function("image::write_buffer_with_format", Cpu, Likely)
        .because("encodes an image")
        .instead("tokio::task::spawn_blocking(move || image::write_buffer_with_format(...)).await"),
    method("jpeg_decoder::Decoder::decode", Cpu, Likely)
        .because("decodes a whole image")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("mozjpeg::CompressStarted::finish", Cpu, Likely)
        .because("compresses what is left, all of a progressive image")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("mozjpeg::CompressStarted::write_scanlines", Cpu, Likely)
        .because("compresses the lines it is given")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    associated("mozjpeg::Decompress::new_path", Fs, Likely)
        .because("opens a file and reads its head")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("mozjpeg::DecompressStarted::read_scanlines", Cpu, Likely)
        .because("decodes the lines of an image")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("oxipng::RawImage::create_optimized_png", Cpu, Certain)
        .because("tries many ways to compress the picture")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("oxipng::optimize", Cpu, Certain)
        .because("tries many ways to compress the picture, seconds at the higher presets")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("oxipng::optimize_from_memory", Cpu, Certain)
        .because("tries many ways to compress the picture, seconds at the higher presets")
        .instead("tokio::task::spawn_blocking(move || oxipng::optimize_from_memory(&png, &options)).await"),
    method("png::Reader::next_frame", Cpu, Likely)
        .because("inflates an image")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("png::Writer::write_image_data", Cpu, Likely)
        .because("compresses an image")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("ravif::Encoder::encode_rgb", Cpu, Certain)
        .because("encodes an image, which takes seconds")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("ravif::Encoder::encode_rgba", Cpu, Certain)
        .because("encodes an image, which takes seconds")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("resvg::render", Cpu, Likely)
        .because("draws a whole scene")
        .instead("tokio::task::spawn_blocking(move || resvg::render(...)).await"),
    method("tiff::decoder::Decoder::read_image", Cpu, Likely)
        .because("decodes a whole image")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    associated("tiny_skia::Pixmap::decode_png", Cpu, Likely)
        .because("decodes an image")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("tiny_skia::Pixmap::encode_png", Cpu, Likely)
        .because("encodes an image")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    associated("tiny_skia::Pixmap::load_png", Fs, Likely)
        .because("reads and decodes an image")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("tiny_skia::Pixmap::save_png", Fs, Likely)
        .because("encodes and writes an image")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    associated("usvg::Tree::from_data", Cpu, Possible)
        .steady()
        .because("parses a whole drawing")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    associated("usvg::Tree::from_str", Cpu, Possible)
        .steady()
        .because("parses a whole drawing")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("webp::AnimDecoder::decode", Cpu, Likely)
        .because("decodes all frames")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("webp::AnimEncoder::encode", Cpu, Likely)
        .because("encodes all frames")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("webp::Decoder::decode", Cpu, Likely)
        .because("decodes a whole image")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("webp::Encoder::encode", Cpu, Likely)
        .because("encodes a whole image, tens of milliseconds for a megapixel")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("webp::Encoder::encode_advanced", Cpu, Likely)
        .because("encodes a whole image, tens of milliseconds for a megapixel")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("webp::Encoder::encode_lossless", Cpu, Likely)
        .because("encodes a whole image, tens of milliseconds for a megapixel")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("webp::Encoder::encode_simple", Cpu, Likely)
        .because("encodes a whole image, tens of milliseconds for a megapixel")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
];
