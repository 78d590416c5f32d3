//! Archives and compression.

use super::row::*;

pub(super) static APIS: &[Api] = &[
    function("brotli::BrotliCompress", Cpu, Likely)
        .because("compresses in proportion to the input, slowly at high quality")
        .instead("tokio::task::spawn_blocking(move || brotli::BrotliCompress(...)).await"),
    function("brotli::BrotliDecompress", Cpu, Likely)
        .because("inflates in proportion to the input")
        .instead("tokio::task::spawn_blocking(move || brotli::BrotliDecompress(...)).await"),
    method("bzip2::write::BzEncoder::finish", Cpu, Likely)
        .because("compresses what is left and writes it")
        .instead("tokio::task::spawn_blocking(move || encoder.finish()).await"),
    method("bzip2::write::BzEncoder::try_finish", Cpu, Likely)
        .because("compresses what is left, up to a block of 900 kB")
        .instead("tokio::task::spawn_blocking(move || encoder.finish()).await"),
    function("compress_tools::list_archive_files", Fs, Likely)
        .because("works through the whole archive")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("compress_tools::uncompress_archive", Fs, Likely)
        .because("works through the whole archive")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("compress_tools::uncompress_archive_file", Fs, Likely)
        .because("works through the whole archive")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("compress_tools::uncompress_data", Fs, Likely)
        .because("works through the whole archive")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("flate2::write::DeflateEncoder::finish", Cpu, Possible)
        .because("compresses what the writes have left")
        .instead("tokio::task::spawn_blocking(move || encoder.finish()).await"),
    method("flate2::write::DeflateEncoder::try_finish", Cpu, Possible)
        .because("compresses what the writes have left")
        .instead("tokio::task::spawn_blocking(move || encoder.finish()).await"),
    method("flate2::write::GzEncoder::finish", Cpu, Possible)
        .because("compresses what the writes have left")
        .instead("tokio::task::spawn_blocking(move || encoder.finish()).await"),
    method("flate2::write::GzEncoder::try_finish", Cpu, Possible)
        .because("compresses what the writes have left")
        .instead("tokio::task::spawn_blocking(move || encoder.finish()).await"),
    method("flate2::write::ZlibEncoder::finish", Cpu, Possible)
        .because("compresses what the writes have left")
        .instead("tokio::task::spawn_blocking(move || encoder.finish()).await"),
    method("flate2::write::ZlibEncoder::try_finish", Cpu, Possible)
        .because("compresses what the writes have left")
        .instead("tokio::task::spawn_blocking(move || encoder.finish()).await"),
    method("libdeflater::Compressor::deflate_compress", Cpu, Possible)
        .because("compresses all of the bytes")
        .instead("`tokio::task::spawn_blocking(move || ...).await` above about 1 MiB"),
    method("libdeflater::Compressor::gzip_compress", Cpu, Possible)
        .because("compresses all of the bytes")
        .instead("`tokio::task::spawn_blocking(move || ...).await` above about 1 MiB"),
    method("libdeflater::Compressor::zlib_compress", Cpu, Possible)
        .because("compresses all of the bytes")
        .instead("`tokio::task::spawn_blocking(move || ...).await` above about 1 MiB"),
    method("libdeflater::Decompressor::deflate_decompress", Cpu, Possible)
        .because("decompresses all of the bytes")
        .instead("`tokio::task::spawn_blocking(move || ...).await` above about 1 MiB"),
    method("libdeflater::Decompressor::gzip_decompress", Cpu, Possible)
        .because("decompresses all of the bytes")
        .instead("`tokio::task::spawn_blocking(move || ...).await` above about 1 MiB"),
    method("libdeflater::Decompressor::zlib_decompress", Cpu, Possible)
        .because("decompresses all of the bytes")
        .instead("`tokio::task::spawn_blocking(move || ...).await` above about 1 MiB"),
    function("liblzma::copy_decode", Cpu, Likely)
        .because("inflates in proportion to the input")
        .instead("tokio::task::spawn_blocking(move || liblzma::copy_decode(...)).await"),
    function("liblzma::copy_encode", Cpu, Likely)
        .because("compresses in proportion to the input")
        .instead("tokio::task::spawn_blocking(move || liblzma::copy_encode(...)).await"),
    function("liblzma::decode_all", Cpu, Likely)
        .because("inflates in proportion to the input")
        .instead("tokio::task::spawn_blocking(move || liblzma::decode_all(...)).await"),
    function("liblzma::encode_all", Cpu, Likely)
        .because("compresses in proportion to the input")
        .instead("tokio::task::spawn_blocking(move || liblzma::encode_all(...)).await"),
    method("liblzma::write::XzEncoder::finish", Cpu, Likely)
        .because("compresses what is left and writes it")
        .instead("tokio::task::spawn_blocking(move || encoder.finish()).await"),
    method("liblzma::write::XzEncoder::try_finish", Cpu, Likely)
        .because("compresses what is left and writes it")
        .instead("tokio::task::spawn_blocking(move || encoder.finish()).await"),
    method("lz4::Encoder::finish", Io, Possible)
        .when(ExternalReceiver)
        .because("writes the last block and the end of the frame")
        .instead("tokio::task::spawn_blocking(move || encoder.finish()).await"),
    function("lz4::block::compress", Cpu, Possible)
        .because("computes in proportion to the input, quickly")
        .instead("`tokio::task::spawn_blocking(move || ...).await` above about 1 MiB"),
    function("lz4::block::decompress", Cpu, Possible)
        .because("computes in proportion to the input, quickly")
        .instead("`tokio::task::spawn_blocking(move || ...).await` above about 1 MiB"),
    function("lz4_flex::compress_prepend_size", Cpu, Possible)
        .because("computes in proportion to the input, quickly")
        .instead("`tokio::task::spawn_blocking(move || ...).await` above about 1 MiB"),
    function("lz4_flex::decompress_size_prepended", Cpu, Possible)
        .because("computes in proportion to the input, quickly")
        .instead("`tokio::task::spawn_blocking(move || ...).await` above about 1 MiB"),
    function("lzma_rs::lzma2_compress", Cpu, Likely)
        .because("works through the whole source")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("lzma_rs::lzma2_decompress", Cpu, Likely)
        .because("works through the whole source")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("lzma_rs::lzma_compress", Cpu, Likely)
        .because("works through the whole source")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("lzma_rs::lzma_decompress", Cpu, Likely)
        .because("works through the whole source")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("lzma_rs::xz_compress", Cpu, Likely)
        .because("works through the whole source")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("lzma_rs::xz_decompress", Cpu, Likely)
        .because("works through the whole source")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("miniz_oxide::deflate::compress_to_vec", Cpu, Possible)
        .when(AllBytes(0))
        .because("compresses all of the bytes")
        .instead("`tokio::task::spawn_blocking(move || ...).await` above about 1 MiB"),
    function("miniz_oxide::deflate::compress_to_vec_zlib", Cpu, Possible)
        .when(AllBytes(0))
        .because("compresses all of the bytes")
        .instead("`tokio::task::spawn_blocking(move || ...).await` above about 1 MiB"),
    function("miniz_oxide::inflate::decompress_to_vec", Cpu, Possible)
        .when(AllBytes(0))
        .because("decompresses all of the bytes")
        .instead("`tokio::task::spawn_blocking(move || ...).await` above about 1 MiB"),
    function("miniz_oxide::inflate::decompress_to_vec_zlib", Cpu, Possible)
        .when(AllBytes(0))
        .because("decompresses all of the bytes")
        .instead("`tokio::task::spawn_blocking(move || ...).await` above about 1 MiB"),
    method("rpm::Package::extract", Fs, Certain)
        .because("decompresses all files of the package onto the disk")
        .instead("tokio::task::spawn_blocking(move || package.extract(path)).await"),
    associated("rpm::Package::open", Fs, Likely)
        .because("reads a whole package")
        .instead("tokio::task::spawn_blocking(move || rpm::Package::open(path)).await"),
    associated("rpm::Package::parse", Io, Likely)
        .when(ExternalArgument)
        .because("reads a whole package")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("rpm::Package::write", Io, Likely)
        .when(ExternalArgument)
        .because("writes a whole package")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("rpm::Package::write_file", Fs, Likely)
        .because("writes a whole package")
        .instead("tokio::task::spawn_blocking(move || package.write_file(path)).await"),
    method("rpm::PackageBuilder::build", Cpu, Likely)
        .because("compresses all that goes into the package")
        .instead("tokio::task::spawn_blocking(move || builder.build()).await"),
    method("rpm::PackageBuilder::build_and_sign", Cpu, Likely)
        .because("compresses all that goes into the package, and signs it")
        .instead("tokio::task::spawn_blocking(move || builder.build_and_sign(signer)).await"),
    method("rpm::PackageBuilder::with_file", Fs, Likely)
        .because("reads a whole file")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    associated("rpm::PackageMetadata::open", Fs, Likely)
        .because("reads the head of a package")
        .instead("tokio::task::spawn_blocking(move || rpm::PackageMetadata::open(path)).await"),
    function("sevenz_rust2::compress", Fs, Likely)
        .because("reads and packs a file or a whole tree")
        .instead("tokio::task::spawn_blocking(move || sevenz_rust2::compress(...)).await"),
    function("sevenz_rust2::compress_encrypted", Fs, Likely)
        .because("reads and packs a file or a whole tree")
        .instead("tokio::task::spawn_blocking(move || sevenz_rust2::compress_encrypted(...)).await"),
    function("sevenz_rust2::compress_to_path", Fs, Likely)
        .because("reads and packs a file or a whole tree")
        .instead("tokio::task::spawn_blocking(move || sevenz_rust2::compress_to_path(...)).await"),
    function("sevenz_rust2::compress_to_path_encrypted", Fs, Likely)
        .because("reads and packs a file or a whole tree")
        .instead("tokio::task::spawn_blocking(move || sevenz_rust2::compress_to_path_encrypted(...)).await"),
    function("sevenz_rust2::decompress", Fs, Likely)
        .because("unpacks a whole archive into files")
        .instead("tokio::task::spawn_blocking(move || sevenz_rust2::decompress(...)).await"),
    function("sevenz_rust2::decompress_file", Fs, Likely)
        .because("unpacks a whole archive into files")
        .instead("tokio::task::spawn_blocking(move || sevenz_rust2::decompress_file(...)).await"),
    function("sevenz_rust2::decompress_file_with_extract_fn", Fs, Likely)
        .because("unpacks a whole archive into files")
        .instead("tokio::task::spawn_blocking(move || sevenz_rust2::decompress_file_with_extract_fn(...)).await"),
    function("sevenz_rust2::decompress_file_with_password", Fs, Likely)
        .because("unpacks a whole archive into files")
        .instead("tokio::task::spawn_blocking(move || sevenz_rust2::decompress_file_with_password(...)).await"),
    function("sevenz_rust2::decompress_with_extract_fn", Fs, Likely)
        .because("unpacks a whole archive into files")
        .instead("tokio::task::spawn_blocking(move || sevenz_rust2::decompress_with_extract_fn(...)).await"),
    function("sevenz_rust2::decompress_with_extract_fn_and_password", Fs, Likely)
        .because("unpacks a whole archive into files")
        .instead("tokio::task::spawn_blocking(move || sevenz_rust2::decompress_with_extract_fn_and_password(...)).await"),
    function("sevenz_rust2::decompress_with_password", Fs, Likely)
        .because("unpacks a whole archive into files")
        .instead("tokio::task::spawn_blocking(move || sevenz_rust2::decompress_with_password(...)).await"),
    function("sevenz_rust::compress", Fs, Likely)
        .because("reads and packs a file or a whole tree")
        .instead("tokio::task::spawn_blocking(move || sevenz_rust::compress(...)).await"),
    function("sevenz_rust::compress_encypted", Fs, Likely)
        .because("reads and packs a file or a whole tree")
        .instead("tokio::task::spawn_blocking(move || sevenz_rust::compress_encypted(...)).await"),
    function("sevenz_rust::compress_to_path", Fs, Likely)
        .because("reads and packs a file or a whole tree")
        .instead("tokio::task::spawn_blocking(move || sevenz_rust::compress_to_path(...)).await"),
    function("sevenz_rust::compress_to_path_encrypted", Fs, Likely)
        .because("reads and packs a file or a whole tree")
        .instead("tokio::task::spawn_blocking(move || sevenz_rust::compress_to_path_encrypted(...)).await"),
    function("sevenz_rust::decompress", Fs, Likely)
        .because("unpacks a whole archive into files")
        .instead("tokio::task::spawn_blocking(move || sevenz_rust::decompress(...)).await"),
    function("sevenz_rust::decompress_file", Fs, Likely)
        .because("unpacks a whole archive into files")
        .instead("tokio::task::spawn_blocking(move || sevenz_rust::decompress_file(...)).await"),
    function("sevenz_rust::decompress_file_with_extract_fn", Fs, Likely)
        .because("unpacks a whole archive into files")
        .instead("tokio::task::spawn_blocking(move || sevenz_rust::decompress_file_with_extract_fn(...)).await"),
    function("sevenz_rust::decompress_file_with_password", Fs, Likely)
        .because("unpacks a whole archive into files")
        .instead("tokio::task::spawn_blocking(move || sevenz_rust::decompress_file_with_password(...)).await"),
    function("sevenz_rust::decompress_with_extract_fn", Fs, Likely)
        .because("unpacks a whole archive into files")
        .instead("tokio::task::spawn_blocking(move || sevenz_rust::decompress_with_extract_fn(...)).await"),
    function("sevenz_rust::decompress_with_extract_fn_and_password", Fs, Likely)
        .because("unpacks a whole archive into files")
        .instead("tokio::task::spawn_blocking(move || sevenz_rust::decompress_with_extract_fn_and_password(...)).await"),
    function("sevenz_rust::decompress_with_password", Fs, Likely)
        .because("unpacks a whole archive into files")
        .instead("tokio::task::spawn_blocking(move || sevenz_rust::decompress_with_password(...)).await"),
    method("snap::raw::Decoder::decompress_vec", Cpu, Possible)
        .because("computes in proportion to the input, quickly")
        .instead("`tokio::task::spawn_blocking(move || ...).await` above about 1 MiB"),
    method("snap::raw::Encoder::compress_vec", Cpu, Possible)
        .because("computes in proportion to the input, quickly")
        .instead("`tokio::task::spawn_blocking(move || ...).await` above about 1 MiB"),
    method("starbase_archive::Archiver::pack", Fs, Likely)
        .because("reads files and packs them into an archive")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("starbase_archive::Archiver::pack_from_ext", Fs, Likely)
        .because("reads files and packs them into an archive")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("starbase_archive::Archiver::unpack", Fs, Likely)
        .because("unpacks a whole archive")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("starbase_archive::Archiver::unpack_from_ext", Fs, Likely)
        .because("unpacks a whole archive")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("tar::Archive::entries", Io, Likely)
        .when(ExternalReceiver)
        .because("gives entries that are read on every step")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the tokio-tar crate"),
    method("tar::Archive::unpack", Fs, Likely)
        .because("reads the archive and writes files")
        .instead("`tokio::task::spawn_blocking(move || archive.unpack(path)).await`, or the tokio-tar crate"),
    method("tar::Builder::append", Io, Likely)
        .when(ExternalReceiver)
        .because("writes the entry into the archive")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the tokio-tar crate"),
    method("tar::Builder::append_data", Io, Likely)
        .when(ExternalReceiver)
        .because("writes the entry into the archive")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the tokio-tar crate"),
    method("tar::Builder::append_dir", Fs, Likely)
        .because("reads files and adds them to the archive")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the tokio-tar crate"),
    method("tar::Builder::append_dir_all", Fs, Likely)
        .because("reads files and adds them to the archive")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the tokio-tar crate"),
    method("tar::Builder::append_file", Fs, Likely)
        .because("reads files and adds them to the archive")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the tokio-tar crate"),
    method("tar::Builder::append_link", Io, Likely)
        .when(ExternalReceiver)
        .because("writes the entry into the archive")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the tokio-tar crate"),
    method("tar::Builder::append_path", Fs, Likely)
        .because("reads files and adds them to the archive")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the tokio-tar crate"),
    method("tar::Builder::append_path_with_name", Fs, Likely)
        .because("reads files and adds them to the archive")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the tokio-tar crate"),
    method("tar::Builder::append_pax_extensions", Io, Likely)
        .when(ExternalReceiver)
        .because("writes the entry into the archive")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the tokio-tar crate"),
    method("tar::Builder::finish", Io, Possible)
        .when(ExternalReceiver)
        .because("writes the end of the archive")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the tokio-tar crate"),
    method("tar::Builder::into_inner", Io, Possible)
        .when(ExternalReceiver)
        .because("writes the end of the archive")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the tokio-tar crate"),
    trait_method("tar::Entries::next", Io, Likely)
        .when(ExternalReceiver)
        .because("reads up to the next entry")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the tokio-tar crate"),
    method("tar::Entry::unpack", Fs, Likely)
        .because("writes a file")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the tokio-tar crate"),
    method("tar::Entry::unpack_in", Fs, Likely)
        .because("writes a file")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the tokio-tar crate"),
    method("unrar::Archive::open_for_listing", Fs, Likely)
        .because("opens an archive")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("unrar::Archive::open_for_processing", Fs, Likely)
        .because("opens an archive")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("unrar::OpenArchive::extract", Fs, Likely)
        .because("reads from the archive, and decompresses")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("unrar::OpenArchive::extract_to", Fs, Likely)
        .because("reads from the archive, and decompresses")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("unrar::OpenArchive::extract_with_base", Fs, Likely)
        .because("reads from the archive, and decompresses")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("unrar::OpenArchive::read", Fs, Likely)
        .because("reads from the archive, and decompresses")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("unrar::OpenArchive::read_header", Fs, Likely)
        .because("reads from the archive, and decompresses")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("unrar::OpenArchive::skip", Fs, Likely)
        .because("reads from the archive, and decompresses")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("unrar::OpenArchive::test", Fs, Likely)
        .because("reads from the archive, and decompresses")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("xz2::write::XzEncoder::finish", Cpu, Likely)
        .because("compresses what is left and writes it")
        .instead("tokio::task::spawn_blocking(move || encoder.finish()).await"),
    method("xz2::write::XzEncoder::try_finish", Cpu, Likely)
        .because("compresses what is left and writes it")
        .instead("tokio::task::spawn_blocking(move || encoder.finish()).await"),
    method("zip::ZipArchive::extract", Fs, Likely)
        .because("inflates the archive and writes files")
        .instead("tokio::task::spawn_blocking(move || archive.extract(path)).await"),
    method("zip::ZipArchive::extract_unwrapped_root_dir", Fs, Likely)
        .because("inflates the archive and writes files")
        .instead("tokio::task::spawn_blocking(move || archive.extract_unwrapped_root_dir(...)).await"),
    associated("zip::ZipArchive::new", Io, Likely)
        .when(ExternalArgument)
        .because("reads the directory of the archive")
        .instead("tokio::task::spawn_blocking(move || zip::ZipArchive::new(reader)).await"),
    method("zip::ZipWriter::finish", Io, Likely)
        .when(ExternalReceiver)
        .because("writes the directory of the archive")
        .instead("tokio::task::spawn_blocking(move || writer.finish()).await"),
    method("zip::ZipWriter::start_file", Io, Possible)
        .when(ExternalReceiver)
        .because("writes out what is left of the entry before")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("zip::ZipWriter::start_file_from_path", Io, Possible)
        .when(ExternalReceiver)
        .because("writes out what is left of the entry before")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("zip_extract::extract", Fs, Likely)
        .because("inflates the archive and writes files")
        .instead("tokio::task::spawn_blocking(move || zip_extract::extract(...)).await"),
    function("zopfli::compress", Cpu, Certain)
        .because("compresses a hundred times slower than others to save a few percent")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("zstd::Encoder::do_finish", Cpu, Possible)
        .because("compresses what the writes have left")
        .instead("tokio::task::spawn_blocking(move || encoder.finish()).await"),
    method("zstd::Encoder::finish", Cpu, Possible)
        .because("compresses what the writes have left")
        .instead("tokio::task::spawn_blocking(move || encoder.finish()).await"),
    function("zstd::bulk::compress", Cpu, Likely)
        .because("computes in proportion to the input")
        .instead("tokio::task::spawn_blocking(move || zstd::bulk::compress(...)).await"),
    function("zstd::bulk::decompress", Cpu, Likely)
        .because("computes in proportion to the input")
        .instead("tokio::task::spawn_blocking(move || zstd::bulk::decompress(...)).await"),
    function("zstd::decode_all", Cpu, Likely)
        .because("inflates in proportion to the input")
        .instead("tokio::task::spawn_blocking(move || zstd::decode_all(...)).await"),
    function("zstd::encode_all", Cpu, Likely)
        .because("compresses in proportion to the input")
        .instead("tokio::task::spawn_blocking(move || zstd::encode_all(...)).await"),
    function("zstd::stream::copy_decode", Cpu, Likely)
        .because("inflates in proportion to the input")
        .instead("tokio::task::spawn_blocking(move || zstd::stream::copy_decode(...)).await"),
    function("zstd::stream::copy_encode", Cpu, Likely)
        .because("compresses in proportion to the input")
        .instead("tokio::task::spawn_blocking(move || zstd::stream::copy_encode(...)).await"),
];
