//! What lies below a reader or writer: the outside world, memory, or another one.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::api::Certainty::{self, Certain, Likely, Possible};

/// What lies below a type that reads or writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Medium {
    /// A file, socket, pipe or terminal: a call that reaches it is at most so sure to block.
    External(Certainty),
    /// Memory: nothing blocks.
    Memory,
    /// A standard output stream. It waits only when nobody reads what is printed, and is
    /// reported no more than `println!` is.
    Console,
    /// Whatever its type argument of that index (from 0, lifetimes not counted) is.
    Wraps(u8),
    /// The same, but what goes through is compressed, decompressed or the like: over memory it
    /// takes the processor instead of waiting.
    Codes(u8),
}

use Medium::{Codes, Console, External, Memory, Wraps};

/// Sorted by path.
static MEDIA: &[(&str, Medium)] = &[
    ("[]", Memory),
    ("arrow_ipc::reader::FileReader", Wraps(0)),
    ("arrow_ipc::reader::StreamReader", Wraps(0)),
    ("arrow_ipc::writer::FileWriter", Wraps(0)),
    ("arrow_ipc::writer::StreamWriter", Wraps(0)),
    ("atomic_write_file::AtomicWriteFile", External(Likely)),
    ("attohttpc::Response", External(Certain)),
    ("attohttpc::ResponseReader", External(Certain)),
    ("brotli::CompressorReader", Codes(0)),
    ("brotli::CompressorWriter", Codes(0)),
    ("brotli::Decompressor", Codes(0)),
    ("brotli::DecompressorWriter", Codes(0)),
    ("bytes::Bytes", Memory),
    ("bytes::BytesMut", Memory),
    ("bytes::buf::Reader", Memory),
    ("bytes::buf::Writer", Memory),
    ("bzip2::bufread::BzDecoder", Codes(0)),
    ("bzip2::bufread::BzEncoder", Codes(0)),
    ("bzip2::read::BzDecoder", Codes(0)),
    ("bzip2::read::BzEncoder", Codes(0)),
    ("bzip2::write::BzDecoder", Codes(0)),
    ("bzip2::write::BzEncoder", Codes(0)),
    ("camino_tempfile::NamedUtf8TempFile", External(Likely)),
    ("cap_std::fs::File", External(Likely)),
    ("console::Term", Console),
    ("csv::Reader", Wraps(0)),
    ("csv::Writer", Wraps(0)),
    ("figment::Figment", Memory),
    ("figment::providers::Data", External(Likely)),
    ("figment::providers::Env", Memory),
    ("figment::providers::Serialized", Memory),
    ("figment::providers::Text", Memory),
    ("flate2::bufread::DeflateDecoder", Codes(0)),
    ("flate2::bufread::DeflateEncoder", Codes(0)),
    ("flate2::bufread::GzDecoder", Codes(0)),
    ("flate2::bufread::GzEncoder", Codes(0)),
    ("flate2::bufread::MultiGzDecoder", Codes(0)),
    ("flate2::bufread::ZlibDecoder", Codes(0)),
    ("flate2::bufread::ZlibEncoder", Codes(0)),
    ("flate2::read::DeflateDecoder", Codes(0)),
    ("flate2::read::DeflateEncoder", Codes(0)),
    ("flate2::read::GzDecoder", Codes(0)),
    ("flate2::read::GzEncoder", Codes(0)),
    ("flate2::read::MultiGzDecoder", Codes(0)),
    ("flate2::read::ZlibDecoder", Codes(0)),
    ("flate2::read::ZlibEncoder", Codes(0)),
    ("flate2::write::DeflateDecoder", Codes(0)),
    ("flate2::write::DeflateEncoder", Codes(0)),
    ("flate2::write::GzDecoder", Codes(0)),
    ("flate2::write::GzEncoder", Codes(0)),
    ("flate2::write::MultiGzDecoder", Codes(0)),
    ("flate2::write::ZlibDecoder", Codes(0)),
    ("flate2::write::ZlibEncoder", Codes(0)),
    ("fs_err::File", External(Likely)),
    ("ftp::DataStream", External(Certain)),
    ("hound::WavIntoSamples", Wraps(0)),
    ("hound::WavReader", Wraps(0)),
    ("hound::WavSamples", Wraps(0)),
    ("hound::WavWriter", Wraps(0)),
    ("libflate::deflate::Decoder", Codes(0)),
    ("libflate::deflate::Encoder", Codes(0)),
    ("libflate::gzip::Decoder", Codes(0)),
    ("libflate::gzip::Encoder", Codes(0)),
    ("libflate::gzip::MultiDecoder", Codes(0)),
    ("libflate::zlib::Decoder", Codes(0)),
    ("libflate::zlib::Encoder", Codes(0)),
    ("liblzma::bufread::XzDecoder", Codes(0)),
    ("liblzma::bufread::XzEncoder", Codes(0)),
    ("liblzma::read::XzDecoder", Codes(0)),
    ("liblzma::read::XzEncoder", Codes(0)),
    ("liblzma::write::XzDecoder", Codes(0)),
    ("liblzma::write::XzEncoder", Codes(0)),
    ("lofty::probe::Probe", Wraps(0)),
    ("lz4::Decoder", Codes(0)),
    ("lz4::Encoder", Codes(0)),
    ("memmap2::Mmap", External(Possible)),
    ("memmap2::MmapMut", External(Possible)),
    ("native_tls::TlsStream", Wraps(0)),
    ("openssl::ssl::SslStream", Wraps(0)),
    ("polars::prelude::CsvReader", Wraps(0)),
    ("polars::prelude::CsvWriter", Wraps(0)),
    ("polars::prelude::IpcReader", Wraps(0)),
    ("polars::prelude::IpcWriter", Wraps(0)),
    ("polars::prelude::JsonReader", Wraps(0)),
    ("polars::prelude::JsonWriter", Wraps(0)),
    ("polars::prelude::ParquetReader", Codes(0)),
    ("polars::prelude::ParquetWriter", Codes(0)),
    ("quick_xml::NsReader", Wraps(0)),
    ("quick_xml::Reader", Wraps(0)),
    ("quick_xml::Writer", Wraps(0)),
    ("reqwest::blocking::Response", External(Certain)),
    ("rustls::Stream", Wraps(1)),
    ("rustls::StreamOwned", Wraps(1)),
    ("serialport::SerialPort", External(Certain)),
    ("serialport::TTYPort", External(Certain)),
    ("ssh2::Channel", External(Certain)),
    ("ssh2::File", External(Certain)),
    ("ssh2::Stream", External(Certain)),
    ("std::collections::vec_deque::VecDeque", Memory),
    ("std::fs::File", External(Likely)),
    ("std::io::BufReader", Wraps(0)),
    ("std::io::BufWriter", Wraps(0)),
    ("std::io::Bytes", Wraps(0)),
    ("std::io::Chain", Wraps(0)),
    ("std::io::Cursor", Memory),
    ("std::io::Empty", Memory),
    ("std::io::LineWriter", Wraps(0)),
    ("std::io::Lines", Wraps(0)),
    ("std::io::PipeReader", External(Certain)),
    ("std::io::PipeWriter", External(Likely)),
    ("std::io::Repeat", Memory),
    ("std::io::Sink", Memory),
    ("std::io::Split", Wraps(0)),
    ("std::io::Stderr", Console),
    ("std::io::StderrLock", Console),
    ("std::io::Stdin", External(Certain)),
    ("std::io::StdinLock", External(Certain)),
    ("std::io::Stdout", Console),
    ("std::io::StdoutLock", Console),
    ("std::io::Take", Wraps(0)),
    ("std::net::TcpStream", External(Certain)),
    ("std::os::unix::net::UnixStream", External(Certain)),
    ("std::process::ChildStderr", External(Certain)),
    ("std::process::ChildStdin", External(Likely)),
    ("std::process::ChildStdout", External(Certain)),
    ("std::string::String", Memory),
    ("std::vec::Vec", Memory),
    ("str", Memory),
    ("suppaftp::DataStream", External(Certain)),
    ("tar::Archive", Wraps(0)),
    ("tar::Builder", Wraps(0)),
    ("tar::Entries", Wraps(0)),
    ("tar::Entry", Wraps(0)),
    ("tempfile::NamedTempFile", External(Likely)),
    ("tempfile::SpooledTempFile", External(Possible)),
    ("tokio_util::io::SyncIoBridge", External(Certain)),
    ("tracing_appender::non_blocking::NonBlocking", Memory),
    (
        "tracing_appender::rolling::RollingFileAppender",
        External(Likely),
    ),
    ("tungstenite::WebSocket", Wraps(0)),
    ("tungstenite::stream::MaybeTlsStream", Wraps(0)),
    ("ureq::Body", External(Certain)),
    ("ureq::BodyReader", External(Certain)),
    ("xxhash_rust::xxh3::Xxh3", Memory),
    ("xz2::bufread::XzDecoder", Codes(0)),
    ("xz2::bufread::XzEncoder", Codes(0)),
    ("xz2::read::XzDecoder", Codes(0)),
    ("xz2::read::XzEncoder", Codes(0)),
    ("xz2::write::XzDecoder", Codes(0)),
    ("xz2::write::XzEncoder", Codes(0)),
    ("zip::ZipArchive", Wraps(0)),
    ("zip::ZipWriter", Codes(0)),
    ("zip::read::ZipFile", Codes(0)),
    ("zstd::Decoder", Codes(0)),
    ("zstd::Encoder", Codes(0)),
    ("zstd::stream::AutoFinishEncoder", Codes(0)),
];

static INDEX: LazyLock<HashMap<&'static str, Medium>> =
    LazyLock::new(|| MEDIA.iter().copied().collect());

/// All readers and writers known, by the path of their type.
pub fn media() -> impl Iterator<Item = (&'static str, Medium)> {
    MEDIA.iter().copied()
}

/// What lies below the reader or writer `path`, or nothing where that is not known.
///
/// A type goes by the path of its definition, as in the [stubs](crate::STUBS).
/// Slices and arrays go by `[]`, string slices by `str`. References and boxes are transparent:
/// ask for what they point to.
///
/// ```
/// # use nostall_catalog::{Certainty, Medium, medium};
/// assert_eq!(medium("std::fs::File"), Some(Medium::External(Certainty::Likely)));
/// assert_eq!(medium("std::io::BufReader"), Some(Medium::Wraps(0)));
/// ```
pub fn medium(path: &str) -> Option<Medium> {
    INDEX.get(path).copied()
}
